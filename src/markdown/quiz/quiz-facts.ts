import {assignIds} from './assign-ids';
import {readNames} from './check/question-settings';
import type {QuizDraft, Reference} from './quiz-draft';

/** A name that stands somewhere in a file. */
export interface NamedPlace {
  readonly name: string;
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** What the rest of the course has to do with one quiz file: read from the file alone, and plain data. */
export interface QuizFacts {
  readonly id: string;
  /** Ids of topics and questions. */
  readonly anchors: readonly string[];
  readonly questions: readonly string[];
  readonly references: readonly Pick<Reference, 'kind' | 'url' | 'offset'>[];
  readonly objectives: readonly NamedPlace[];
  /** `quiz#question` of what the questions were called before. */
  readonly formerQuestions: readonly NamedPlace[];
  readonly formerQuizzes: readonly NamedPlace[];
}

/** The facts of a draft. */
export function quizFacts(draft: QuizDraft): QuizFacts {
  const {id, topics, references, frontMatter, keyOffset, report} = draft;
  const ids = assignIds(draft);
  const headings = topics.flatMap(({questions}) => questions.map(({heading}) => heading));
  const named = (key: string) => headings.flatMap(({attributes}) => readNames(attributes.entries.get(key)));
  const listed = (key: 'objectives' | 'formerly') =>
    (frontMatter?.[key] ?? []).map((value, index) => ({value, offset: keyOffset(key, index)}));
  return {
    id,
    anchors: ids.map((assigned) => assigned.id),
    questions: ids.filter(({heading}) => heading.node.depth !== 2).map((assigned) => assigned.id),
    references: references.map(({kind, url, offset}) => ({kind, url, offset})),
    objectives: [...listed('objectives'), ...named('objectives')].map(place),
    formerQuestions: named('formerly').map(({value, offset}) =>
      place({value: value.includes('#') ? value : `${id}#${value}`, offset}),
    ),
    formerQuizzes: listed('formerly').map(place),
  };

  function place({value, offset}: {readonly value: string; readonly offset: number}): NamedPlace {
    return {name: value, offset, ...report.place(offset)};
  }
}
