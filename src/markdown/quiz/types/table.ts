import type {TypeName} from '../../../core/quiz/types/table';
import type {MarkdownType} from '../markdown-type';
import {type BlanksAnswer, blanks} from './blanks';
import {type ChoiceAnswer, choice} from './choice';
import {type ManyAnswer, many} from './many';
import {type MatchAnswer, match} from './match';
import {type NumberAnswer, number} from './number';
import {type OpenAnswer, open} from './open';
import {type OrderAnswer, order} from './order';
import {type TextAnswer, text} from './text';

/** An answer block as read, of any type. */
export type AnswerDraft =
  | ChoiceAnswer
  | ManyAnswer
  | TextAnswer
  | NumberAnswer
  | BlanksAnswer
  | OrderAnswer
  | MatchAnswer
  | OpenAnswer;

type Table = {readonly [Name in TypeName]: MarkdownType<Name, Extract<AnswerDraft, {readonly type: Name}>>};

/** Every type of question, one row each; `src/core/quiz/types/table.ts` is the other half. */
export const markdownTypes: Table = {choice, many, text, number, blanks, order, match, open};

/** A type whose own parts have been forgotten, for drafts that are known to be of it. */
export type AnyMarkdownType = MarkdownType<TypeName, AnswerDraft>;

/** The row of a type. */
export function markdownType(name: TypeName): AnyMarkdownType {
  // A row is only given drafts that it made itself: `AnswerDraft['type']` is the name of the row.
  return markdownTypes[name] as unknown as AnyMarkdownType;
}
