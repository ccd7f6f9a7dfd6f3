import {parseMdx} from './processor';
import {isParserMessage, type Slip} from './slip-site';

/**
 * What to say where the parser fails by a fault of its own, without naming a place: the line is sought on which a
 * page that ends there begins to make it fail.
 */
export function unreadableFrom(source: string): Slip {
  const lines = source.split('\n');
  let readable = 0;
  let failing = lines.length;
  while (failing - readable > 1) {
    const middle = Math.floor((readable + failing) / 2);
    if (makesParserFail(lines.slice(0, middle).join('\n'))) failing = middle;
    else readable = middle;
  }
  const before = lines.slice(0, failing - 1).join('\n');
  return {...UNREADABLE, offset: failing === 1 ? 0 : before.length + 1};
}

/** A place from which on nothing can be read, for no reason that is known by name. */
export const UNREADABLE: Omit<Slip, 'offset'> = {
  rule: 'unreadable',
  message: 'The page cannot be read from here on.',
  fix: 'Look for a tag, a bracket or a footnote on this line or before it that is not closed, and close it.',
  patch: null,
};

function makesParserFail(source: string): boolean {
  try {
    parseMdx(source);
    return false;
  } catch (error) {
    return !isParserMessage(error);
  }
}
