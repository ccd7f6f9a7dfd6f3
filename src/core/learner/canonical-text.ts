/** JSON with keys in order: equal values give equal texts. A key whose value is undefined counts as absent. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (isKeyed(part) ? inKeyOrder(part) : part)) ?? 'null';
}

function isKeyed(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Own entries as they are: assigning would lose a key named `__proto__`. */
function inKeyOrder(value: object): object {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
