import type {Outcome} from './outcome';
import type {KeyBase, SheetBase} from './question-base';

/** One type of question, on the side that shows and scores it. `README.md` tells what else belongs to a type. */
export interface QuestionType<
  Name extends string,
  Sheet extends SheetBase & {readonly type: Name},
  Key extends KeyBase & {readonly type: Name},
  Response,
  Detail,
> {
  readonly name: Name;
  /** A response out of a record or a form: checked, or null where it is none of this type. */
  readResponse(unsafe: unknown): Response | null;
  /** Whether anything has been picked, typed or moved. */
  isAnswered(response: Response): boolean;
  score(sheet: Sheet, key: Key, response: Response): Outcome<Detail>;
}
