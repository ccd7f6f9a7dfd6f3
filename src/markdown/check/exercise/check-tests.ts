import {didYouMean, nearest} from '../../../core/nearest';
import type {PageDraft} from '../../parse/page-draft';
import {type FileFinding, oneOf, valuePlace} from '../finding';
import {type ExerciseContext, filesIn} from './exercise-files';

const STEP = /^[ \t]*@step\(\s*(?<quote>["'])(?<id>[^"']*)\k<quote>\s*\)/;
const TEST = /^(?:async[ \t]+)?def[ \t]+(?<name>test_\w*)/;
const DECORATOR = /^@/;

/** Tests and steps belong together: each test names a step that is there, and each step has a test. */
export function checkTests(draft: PageDraft, context: ExerciseContext): readonly FileFinding[] {
  const {frontMatter} = draft;
  if (draft.path.kind !== 'exercise' || frontMatter?.kind !== 'exercise') return [];
  const known = [...new Set(frontMatter.data.steps.map(({id}) => id))];
  const findings: FileFinding[] = [];
  const tested = new Set<string>();
  const files = filesIn(draft, context, 'tests').filter((file) => /\/test_[^/]*\.py$/.test(file));
  for (const file of files) {
    for (const mark of readMarks(context.read(file) ?? '')) {
      const place = {line: mark.line, column: mark.column};
      if (mark.kind === 'test') {
        findings.push({
          file,
          rule: 'test-without-step',
          place,
          message: `\`${mark.name}\` says no step that it belongs to.`,
          fix: `Write \`@step("…")\` above it, with ${oneOf(known)}.`,
        });
      } else if (known.includes(mark.name)) {
        tested.add(mark.name);
      } else {
        const meant = nearest(mark.name, known);
        findings.push({
          file,
          rule: 'unknown-step',
          place,
          message: `The exercise has no step \`${mark.name}\`.${didYouMean(mark.name, known)}`,
          fix: meant === null ? `Use ${oneOf(known)}.` : `Write \`@step("${meant}")\`.`,
        });
      }
    }
  }
  const untested = known.flatMap((id, index): FileFinding[] =>
    tested.has(id) || files.length === 0
      ? []
      : [
          {
            file: draft.file,
            rule: 'step-without-test',
            place: valuePlace(draft, ['steps', index, 'id']),
            message: `No test in \`tests/\` belongs to the step \`${id}\`.`,
            fix: `Write a test with \`@step("${id}")\` above it.`,
          },
        ],
  );
  return [...findings, ...untested];
}

interface Mark {
  /** A step that is named, or a test that names none. */
  readonly kind: 'step' | 'test';
  readonly name: string;
  readonly line: number;
  readonly column: number;
}

/** The marks of a test file, in its order. A decorator may stand between a mark and its test. */
function readMarks(source: string): readonly Mark[] {
  const marks: Mark[] = [];
  let isMarked = false;
  for (const [index, text] of source.split(/\r?\n/).entries()) {
    const step = STEP.exec(text)?.groups?.id;
    const test = TEST.exec(text)?.groups?.name;
    if (step !== undefined) {
      isMarked = true;
      marks.push({kind: 'step', name: step, line: index + 1, column: text.indexOf(step, 6) + 1});
    } else if (test !== undefined) {
      if (!isMarked) marks.push({kind: 'test', name: test, line: index + 1, column: text.indexOf(test) + 1});
      isMarked = false;
    } else if (/^(?:def|class|async)\b/.test(text) && !DECORATOR.test(text)) {
      isMarked = false;
    }
  }
  return marks;
}
