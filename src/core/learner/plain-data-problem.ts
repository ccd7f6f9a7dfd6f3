import {longestText} from './field-checks';

const deepest = 16;

/** What keeps a value from going through JSON unchanged, or null. Strings longer than a record may hold count. */
export function plainDataProblem(value: unknown, depth = 0): string | null {
  switch (typeof value) {
    case 'boolean':
      return null;
    case 'string':
      return value.length <= longestText ? null : `a text is longer than ${longestText} signs`;
    case 'number':
      return Number.isFinite(value) ? null : 'a number is not finite';
    case 'object':
      return value === null ? null : objectProblem(value, depth);
    default:
      return `a value is ${typeof value}`;
  }
}

function objectProblem(value: object, depth: number): string | null {
  if (depth === deepest) return `values are nested more than ${deepest} deep`;
  const isPlain =
    Array.isArray(value) ||
    Object.getPrototypeOf(value) === Object.prototype ||
    Object.prototype.toString.call(value) === '[object Object]';
  if (!isPlain) return 'a value is not plain data';
  for (const part of Object.values(value)) {
    const problem = part === undefined ? null : plainDataProblem(part, depth + 1);
    if (problem !== null) return problem;
  }
  return null;
}
