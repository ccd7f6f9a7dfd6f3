/** What the browser remembers of a learner's searches. */
export interface SearchMemory {
  /** The newest first. */
  readonly recent: readonly string[];
  /** Whether the key `/` opens the search. */
  readonly slash: boolean;
}

const mostRecent = 6;

/** Reads what was stored, which any program may have written: what does not fit counts as not there. */
export function parseSearchMemory(stored: string | null): SearchMemory {
  const unsafe = parseJson(stored ?? '');
  const recent = readField(unsafe, 'recent');
  return {
    recent: Array.isArray(recent)
      ? recent
          .filter((query): query is string => typeof query === 'string' && query !== '')
          .slice(0, mostRecent)
      : [],
    slash: readField(unsafe, 'slash') !== false,
  };
}

/** A query that was used goes to the front; the same in other letters is one query. */
export function rememberQuery(recent: readonly string[], query: string): readonly string[] {
  if (query === '') return recent;
  const others = recent.filter((other) => other.toLowerCase() !== query.toLowerCase());
  return [query, ...others].slice(0, mostRecent);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function readField(unsafe: unknown, name: string): unknown {
  return typeof unsafe === 'object' && unsafe !== null && Object.hasOwn(unsafe, name)
    ? (unsafe as Record<string, unknown>)[name] // an object that has the key
    : undefined;
}
