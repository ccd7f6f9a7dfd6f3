import {splitFrontMatter} from '../../parse/split-front-matter';
import {pathKey, readYaml} from '../../parse/yaml-source';
import {schemaProblems} from '../../schema-problems';
import {type QuizFrontMatter, quizSchema} from '../front-matter-schema';
import {restOfLine} from '../offsets';
import type {Report} from '../report';

type Path = readonly (string | number)[];

export interface FrontMatterRead {
  readonly frontMatter: QuizFrontMatter | null;
  /** Where the value of a key stands in the file; the start where it is not written. */
  readonly keyOffset: (...path: Path) => number;
  /** Where the Markdown begins. */
  readonly end: number;
}

/** The checked front matter of a quiz; every problem in it goes to the report. */
export function readFrontMatter(source: string, report: Report): FrontMatterRead {
  const nothing = {frontMatter: null, keyOffset: () => 0};
  const split = splitFrontMatter(source);
  if (split.state !== 'present') return {...nothing, end: reportMissing(split.state, source, report)};
  const end = split.offset + split.text.length + closingLine(source, split.offset + split.text.length);
  const yaml = readYaml(split.text);
  for (const {offset, message, fix} of yaml.problems) {
    report.error('front-matter-syntax', split.offset + offset, message, fix);
  }
  if (yaml.problems.length > 0) return {...nothing, end};
  const value = yaml.value ?? {};
  const problems = schemaProblems(quizSchema, value);
  for (const {kind, path, message, fix} of problems) {
    report.error(kind, kind === 'unknown-key' ? place(path, 'key') : place(path, 'value'), message, fix);
  }
  const {data = null} = quizSchema.safeParse(value);
  return {frontMatter: data, keyOffset: (...path) => place(path, 'value'), end};

  function place(path: Path, part: 'key' | 'value'): number {
    for (let length = path.length; length > 0; length--) {
      const found = yaml.offsets.get(pathKey(path.slice(0, length)));
      if (found)
        return (split.state === 'present' ? split.offset : 0) + found[length === path.length ? part : 'key'];
    }
    return 0;
  }
}

function closingLine(source: string, offset: number): number {
  return restOfLine(offset, source).length;
}

/** Reports that there is no front matter; gives where the Markdown begins all the same. */
function reportMissing(state: 'missing' | 'unclosed', source: string, report: Report): number {
  if (state === 'unclosed') {
    report.error(
      'no-front-matter',
      0,
      'The front matter is never closed.',
      'End it with a line that holds `---` alone.',
    );
    return restOfLine(0, source).length;
  }
  const late = /^\s+---[ \t]*\r?\n[\s\S]*?^---[ \t]*$/mu.exec(source)?.[0];
  report.error(
    'no-front-matter',
    0,
    late === undefined
      ? 'The quiz does not begin with front matter.'
      : 'The front matter does not begin on the first line.',
    late === undefined
      ? 'Begin the file with `---`, a line `title: …`, and `---`.'
      : 'Take out what stands above `---`.',
  );
  return late?.length ?? 0;
}
