import type {HeadingDraft, QuizDraft} from './quiz-draft';
import {slugOf} from './slug-of';

/** Why a heading has no id that can be used. */
export type IdProblem = 'empty' | 'repeated' | 'duplicate';

export interface AssignedId {
  readonly heading: HeadingDraft;
  /** As written, else the slug of the heading; empty where that is empty. */
  readonly id: string;
  readonly problem: IdProblem | null;
  /** The heading that had the id first, where it is taken. */
  readonly taken: HeadingDraft | null;
}

/**
 * The id of every topic and question. Ids that are written come first; then the first heading with a slug keeps it, so
 * that a question added below never takes the answers of one above.
 */
export function assignIds({topics}: Pick<QuizDraft, 'topics'>): readonly AssignedId[] {
  const headings = topics.flatMap(({heading, questions}) => [
    ...(heading ? [heading] : []),
    ...questions.map((question) => question.heading),
  ]);
  const written = new Map<string, HeadingDraft>();
  for (const heading of headings) {
    const id = heading.attributes.id?.value;
    if (id !== undefined && !written.has(id)) written.set(id, heading);
  }
  const slugs = new Map<string, HeadingDraft>();
  return headings.map((heading): AssignedId => {
    const own = heading.attributes.id?.value;
    if (own !== undefined) {
      const first = written.get(own) ?? heading;
      return first === heading
        ? {heading, id: own, problem: null, taken: null}
        : {heading, id: own, problem: 'duplicate', taken: first};
    }
    const id = slugOf(heading.text);
    if (id === '') return {heading, id, problem: 'empty', taken: null};
    const taken = written.get(id) ?? slugs.get(id) ?? null;
    if (!taken) slugs.set(id, heading);
    return {heading, id, problem: taken ? 'repeated' : null, taken};
  });
}
