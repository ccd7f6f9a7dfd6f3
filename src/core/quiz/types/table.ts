import type {KeyBase, SheetBase} from '../question-base';
import type {QuestionType} from '../question-type';
import {blanks} from './blanks';
import {choice} from './choice';
import {many} from './many';
import {match} from './match';
import {number} from './number';
import {open} from './open';
import {order} from './order';
import {text} from './text';

/** Every type of question, one row each. */
export const questionTypes = {choice, many, text, number, blanks, order, match, open} as const;

export type TypeName = keyof typeof questionTypes;

export const typeNames: readonly TypeName[] = [
  'choice',
  'many',
  'text',
  'number',
  'blanks',
  'order',
  'match',
  'open',
];

type Parts<T> =
  T extends QuestionType<infer _, infer Sheet, infer Key, infer Response, infer Detail>
    ? {sheet: Sheet; key: Key; response: Response; detail: Detail}
    : never;

export type SheetOf<Name extends TypeName> = Parts<(typeof questionTypes)[Name]>['sheet'];
export type KeyOf<Name extends TypeName> = Parts<(typeof questionTypes)[Name]>['key'];
export type ResponseOf<Name extends TypeName> = Parts<(typeof questionTypes)[Name]>['response'];
export type DetailOf<Name extends TypeName> = Parts<(typeof questionTypes)[Name]>['detail'];

/** A type whose own parts have been forgotten: what `score-question` works with. */
export type AnyQuestionType = QuestionType<
  string,
  SheetBase & {readonly type: string},
  KeyBase & {readonly type: string},
  unknown,
  unknown
>;
