import type {SheetBase} from './question-base';
import type {TypeName} from './types/table';

/** What working out a score needs of a question; a sheet's question has it all. */
export type QuestionOutline = Pick<SheetBase, 'id' | 'revision' | 'formerly' | 'points' | 'objectives'> & {
  readonly type: TypeName;
};

export interface TopicOutline {
  readonly id: string | null;
  readonly questions: readonly QuestionOutline[];
}

/** A quiz without its texts: enough to score what a record holds of it. A `QuizSheet` is one. */
export interface QuizOutline {
  readonly id: string;
  readonly formerly: readonly string[];
  /** Percent of the points; null without a pass mark. */
  readonly passingScore: number | null;
  readonly topics: readonly TopicOutline[];
}
