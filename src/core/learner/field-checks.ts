import type {EventBase} from './event-base';

/** True where a value from outside is a `T`. */
export type FieldCheck<T> = (value: unknown) => value is T;

/** For each type of `E` a check for each of its own fields: the compiler sees that none is forgotten. */
export type ChecksOf<E extends EventBase & {readonly type: string}> = {
  readonly [Type in E['type']]: FieldChecks<Extract<E, {readonly type: Type}>>;
};

type FieldChecks<E> = {
  readonly [Field in Exclude<keyof E, keyof EventBase | 'type'>]-?: FieldCheck<E[Field]>;
};

/** The longest string that a record may hold. */
export const longestText = 20_000;

/** Signs of an id. */
export const idLength = 26;
const pointsPattern = /^\d{1,15}(?:\/[1-9]\d{0,14})?$/;

export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longestText;
}

/** 26 signs of base32. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length === idLength && isIdAt(value, 0);
}

/** Whether an id begins at this place of a text. Sign by sign: each event has several, and a pattern takes twice the time. */
export function isIdAt(text: string, start: number): boolean {
  for (let place = start; place < start + idLength; place += 1) {
    const sign = text.charCodeAt(place);
    const isLetter = sign >= 97 && sign <= 122;
    const isDigit = sign >= 50 && sign <= 55;
    if (!isLetter && !isDigit) return false;
  }
  return true;
}

/** An exact fraction as text: `2/3`, `1`. */
export function isPoints(value: unknown): value is string {
  return typeof value === 'string' && pointsPattern.test(value);
}

export function isFlag(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

/** A whole number from 0 on. */
export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

export function isOneOf<T extends string>(...values: readonly T[]): FieldCheck<T> {
  return (value): value is T => values.some((known) => known === value);
}

export function isListOf<T>(check: FieldCheck<T>): FieldCheck<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(check);
}

export function isAbsentOr<T>(check: FieldCheck<T>): FieldCheck<T | undefined> {
  return (value): value is T | undefined => value === undefined || check(value);
}

export function isNullOr<T>(check: FieldCheck<T>): FieldCheck<T | null> {
  return (value): value is T | null => value === null || check(value);
}
