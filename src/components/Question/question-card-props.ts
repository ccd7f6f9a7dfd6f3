import type {QuizStore} from '../../client/quiz/quiz-store';
import type {QuestionView} from '../../client/quiz/quiz-view';
import type {QuestionSheet, QuizSheet} from '../../core/quiz/sheet';
import type {AuthorView} from '../Quiz/use-author-view';

export interface QuestionCardProps {
  readonly sheet: QuizSheet;
  readonly question: QuestionSheet;
  /** Both null until the record is open, and on the server. */
  readonly view: QuestionView | null;
  readonly store: QuizStore | null;
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
