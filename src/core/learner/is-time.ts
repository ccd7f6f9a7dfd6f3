import {hasDay} from './progress/calendar-day';

/** Signs of `2026-11-21T09:30:00.000Z`. */
export const timeLength = 24;

/** A moment of a day as `hasDay` knows them, in the one spelling it has: so the order of the texts is the order of the times. */
export function isTime(value: unknown): value is string {
  return typeof value === 'string' && value.length === timeLength && isTimeAt(value, 0);
}

/** Whether a time begins at this place of a text. Sign by sign: a pattern takes several times as long. */
export function isTimeAt(text: string, start: number): boolean {
  return (
    hasDay(numberAt(text, start, 4), numberAt(text, start + 5, 2), numberAt(text, start + 8, 2)) &&
    numberAt(text, start + 11, 2) < 24 &&
    numberAt(text, start + 14, 2) < 60 &&
    numberAt(text, start + 17, 2) < 60 &&
    numberAt(text, start + 20, 3) < 1000 &&
    hasMarks(text, start)
  );
}

function hasMarks(text: string, start: number): boolean {
  return (
    text[start + 4] === '-' &&
    text[start + 7] === '-' &&
    text[start + 10] === 'T' &&
    text[start + 13] === ':' &&
    text[start + 16] === ':' &&
    text[start + 19] === '.' &&
    text[start + 23] === 'Z'
  );
}

/** The number that so many digits make; not a number, and so neither above nor below any, where there is another sign. */
function numberAt(text: string, start: number, digits: number): number {
  let number = 0;
  for (let place = start; place < start + digits; place += 1) {
    const digit = text.charCodeAt(place) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}
