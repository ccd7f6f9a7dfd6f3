import type {BlanksKey} from './types/blanks';
import type {ChoiceKey} from './types/choice';
import type {ManyKey} from './types/many';
import type {MatchKey} from './types/match';
import type {NumberKey} from './types/number';
import type {OpenKey} from './types/open';
import type {OrderKey} from './types/order';
import type {TextKey} from './types/text';

/** What is right, and what is said about it: loaded when an answer is checked. */
export type QuestionKey =
  | ChoiceKey
  | ManyKey
  | TextKey
  | NumberKey
  | BlanksKey
  | OrderKey
  | MatchKey
  | OpenKey;

export interface QuizKey {
  readonly v: 1;
  readonly id: string;
  /** By the question's id: read it with `own`. */
  readonly questions: Readonly<Record<string, QuestionKey>>;
}
