import type {Diagnostic} from '../../core/diagnostic';
import type {QuizKey} from '../../core/quiz/key';
import type {QuizSheet} from '../../core/quiz/sheet';
import {checkQuiz} from './check/check-quiz';
import type {QuizDraft, Reference} from './quiz-draft';
import type {Resolution} from './resolve-reference';
import {createToHtml, type QuizRenderer} from './to-html';
import {toKey} from './to-key';
import {toSheet} from './to-sheet';

/** A quiz as a site needs it. */
export interface CompiledQuiz {
  readonly id: string;
  readonly file: string;
  readonly sheet: QuizSheet;
  readonly key: QuizKey;
  /** Ids of every objective that a question serves. */
  readonly objectives: readonly string[];
  /** Question id → the line of its heading, for the author's view and for links to the source. */
  readonly lines: Readonly<Record<string, number>>;
}

/** What one file gave: plain data, the same for the same text and the same answers of the course. */
export interface FileOutcome {
  readonly quiz: CompiledQuiz | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** What the course says to one file. */
export interface FileAnswers {
  /** In the order of the draft's references. */
  readonly references: readonly Resolution[];
  /** Objectives that no module lists, with the name that was meant. */
  readonly unknownObjectives: readonly {
    readonly name: string;
    readonly offset: number;
    readonly meant: string | null;
  }[];
}

/** Checks and renders one file. */
export function compileFile(draft: QuizDraft, answers: FileAnswers, renderer: QuizRenderer): FileOutcome {
  const {report, file, source, definitions} = draft;
  const addresses = new Map<Reference['node'], string>();
  for (const [index, {node, offset}] of draft.references.entries()) {
    const resolution = answers.references[index];
    if (resolution?.ok) addresses.set(node, resolution.href);
    else if (resolution) report.error(resolution.rule, offset, resolution.message, resolution.fix);
  }
  for (const {name, offset, meant} of answers.unknownObjectives) {
    report.error(
      'unknown-objective',
      offset,
      `No module lists the objective \`${name}\`.${meant === null ? '' : ` Did you mean \`${meant}\`?`}`,
      'Write the module’s code, a point and the objective’s id, as in `m01.o6`.',
    );
  }
  const checked = checkQuiz(draft);
  if (!checked.ok) return {quiz: null, diagnostics: checked.diagnostics};
  const htmlOf = (heading: string) =>
    createToHtml({path: file, source, heading, definitions, addresses, report}, renderer);
  const sheet = toSheet(checked.value, htmlOf);
  const key = toKey(checked.value, htmlOf);
  const diagnostics = report.diagnostics();
  if (diagnostics.some(({severity}) => severity === 'error')) return {quiz: null, diagnostics};
  const questions = checked.value.topics.flatMap((topic) => topic.questions);
  const math = JSON.stringify([sheet, key]).includes('class=\\"katex');
  return {
    diagnostics,
    quiz: {
      id: sheet.id,
      file,
      sheet: {...sheet, math},
      key,
      objectives: [...new Set(questions.flatMap(({objectives}) => objectives))],
      lines: Object.fromEntries(questions.map(({id, offset}) => [id, report.line(offset)])),
    },
  };
}
