import type {QuizStore} from '../../client/quiz/quiz-store';
import type {QuestionView} from '../../client/quiz/quiz-view';
import type {QuestionSheet, QuizSheet} from '../../core/quiz/sheet';
import type {AuthorView} from '../Quiz/use-author-view';

/**
 * `practice`: each answer is checked by itself. `exam`: there is nothing to check and nothing is told. `review`: the
 * fields are only read, and everything is told.
 */
export type CardMode = 'practice' | 'exam' | 'review';

export interface QuestionCardProps {
  readonly sheet: QuizSheet;
  readonly question: QuestionSheet;
  /** Both null until the record is open, and on the server. */
  readonly view: QuestionView | null;
  /** What the card does in practice; an exam and its review need none. */
  readonly store: PracticeStore | null;
  /** Practice if absent. */
  readonly mode?: CardMode;
  /** In an exam: what stands in the fields, after each change. */
  readonly onDraft?: (response: unknown) => void;
  /** In a review: ids of the criteria that the learner found met in an open answer. */
  readonly onMark?: (met: readonly string[]) => void;
  /** In a review: asks once more for a key that could not be loaded. */
  readonly onReloadKey?: () => void;
  /** `Question 2 of 7`; absent for a question that stands alone. */
  readonly place?: {readonly number: number; readonly count: number};
  /** Level of the question's heading. */
  readonly level: number;
  /** What the ids in the page begin with. */
  readonly idPrefix: string;
  readonly reportHref: string | null;
  /** False where the question is only to be read: in a quiz that was not begun. */
  readonly canAnswer?: boolean;
  /** On the live server, where the address asks for it. */
  readonly author?: AuthorView | null;
  readonly announce: (text: string) => void;
}

export type PracticeStore = Pick<
  QuizStore,
  'check' | 'draftOf' | 'getSnapshot' | 'keepDraft' | 'openHint' | 'reloadKey' | 'tryAgain'
>;
