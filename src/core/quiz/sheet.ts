import type {Draw, QuizMode} from './settings';
import type {BlanksQuestion} from './types/blanks';
import type {ChoiceQuestion} from './types/choice';
import type {ManyQuestion} from './types/many';
import type {MatchQuestion} from './types/match';
import type {NumberQuestion} from './types/number';
import type {OpenQuestion} from './types/open';
import type {OrderQuestion} from './types/order';
import type {TextQuestion} from './types/text';

/** A question as the page shows it: nothing in it says what is right. */
export type QuestionSheet =
  | ChoiceQuestion
  | ManyQuestion
  | TextQuestion
  | NumberQuestion
  | BlanksQuestion
  | OrderQuestion
  | MatchQuestion
  | OpenQuestion;

export interface TopicSheet {
  /** Null in a quiz without topics, which has this one. */
  readonly id: string | null;
  readonly title: string;
  readonly titleHtml: string;
  readonly introHtml: string;
  readonly questions: readonly QuestionSheet[];
}

/** What a page receives of a quiz; every `…Html` is rendered at build from the repository's own Markdown. */
export interface QuizSheet {
  readonly v: 1;
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  /** The mode offered first; one of `modes`. */
  readonly mode: QuizMode;
  readonly modes: readonly QuizMode[];
  /** Percent of the points; null without a pass mark. */
  readonly passingScore: number | null;
  /** Minutes of an exam; null without a limit. */
  readonly timeLimit: number | null;
  readonly shuffleQuestions: boolean;
  readonly shuffleChoices: boolean;
  readonly draw: Draw;
  /** Ids of quizzes that this one was before. */
  readonly formerly: readonly string[];
  readonly draft: boolean;
  /** Whether sheet or key hold a formula: the page then links KaTeX's stylesheet. */
  readonly math: boolean;
  readonly introHtml: string;
  readonly topics: readonly TopicSheet[];
}
