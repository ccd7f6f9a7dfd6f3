import type {QuestionSheet, QuizSheet} from '../../core/quiz/sheet';
import type {GlossaryTerm} from '../../core/review/glossary-data';
import type {Grade} from '../../core/review/grade';
import type {QuizStore} from '../quiz/quiz-store';
import type {QuestionView} from '../quiz/quiz-view';
import type {RecordStatus} from '../record/record-snapshot';
import type {ForecastDay} from './forecast';
import type {Retention} from './retention';

/** What can be done with a card that was answered. */
export interface Grading {
  /** The grade that the answer stands for. */
  readonly offered: Grade;
  /** When the card would come again, in milliseconds from now. */
  readonly intervals: ReadonlyMap<Grade, number>;
}

interface CardBase {
  readonly card: string;
  /** New with each asking, so that nothing of the one before stays in the fields. */
  readonly round: number;
  /** How often it was asked before. */
  readonly looks: number;
  /** Null until it is answered. */
  readonly grading: Grading | null;
}

export interface QuestionCardView extends CardBase {
  readonly kind: 'question';
  readonly sheet: QuizSheet;
  readonly question: QuestionSheet;
  readonly view: QuestionView | null;
  readonly store: QuizStore;
  /** Its text is not the one that was answered last. */
  readonly isChanged: boolean;
}

export interface TermCardView extends CardBase {
  readonly kind: 'term';
  readonly term: GlossaryTerm;
  readonly isShown: boolean;
}

/** The card in front of the learner. `missing`: it could not be loaded. */
export type CurrentCard =
  | QuestionCardView
  | TermCardView
  | {readonly kind: 'loading' | 'missing'; readonly card: string};

/** `over`: the ten minutes are; `finished`: nothing more is due. */
export type SessionPhase = 'none' | 'running' | 'over' | 'finished';

export interface SessionView {
  readonly phase: SessionPhase;
  /** Cards that were graded since it began, by grade. */
  readonly graded: ReadonlyMap<Grade, number>;
  readonly seconds: number;
  /** The grade given last can be taken back. */
  readonly canTakeBack: boolean;
}

/** The review as the page shows it, at one moment. */
export interface ReviewView {
  readonly status: RecordStatus;
  readonly due: number;
  /** Minutes that the due cards will take. */
  readonly minutes: number;
  /** Cards that are asked. */
  readonly cards: number;
  readonly leftOut: readonly string[];
  /** Cards that wait for an exam to be over. */
  readonly held: number;
  /** Cards whose question or term is no longer in the course. */
  readonly gone: number;
  /** When the next card is due, milliseconds since 1970; null where one is due now, or there is none. */
  readonly nextAt: number | null;
  readonly session: SessionView;
  readonly current: CurrentCard | null;
  readonly forecast: readonly ForecastDay[];
  readonly retention: Retention;
}
