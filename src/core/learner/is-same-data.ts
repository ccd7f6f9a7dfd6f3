import {own} from '../quiz/own';

/**
 * Whether two values of plain data are equal, as their canonical texts would be: without writing those, which for the
 * events of a long record takes several times as long. A key whose value is undefined counts as absent.
 */
export function isSameData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isKeyed(a) || !isKeyed(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  return (
    Object.keys(a).every((key) => isSameData(a[key], own(b, key))) &&
    Object.keys(b).every((key) => b[key] === undefined || Object.hasOwn(a, key))
  );
}

function isKeyed(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
