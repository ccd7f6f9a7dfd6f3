import {scanPattern} from './scan-pattern';

export type PatternProblem =
  | {readonly kind: 'long'; readonly length: number}
  | {readonly kind: 'syntax'; readonly reason: string}
  | {readonly kind: 'nested'}
  | {readonly kind: 'alternatives'};

/** The most signs that a pattern may have. */
export const longestPattern = 200;

/** Why a pattern is refused, or null. What passes here cannot try an exponential number of ways. */
export function patternProblem(source: string): PatternProblem | null {
  if (source.length > longestPattern) return {kind: 'long', length: source.length};
  try {
    new RegExp(source, 'u');
  } catch (error) {
    return {kind: 'syntax', reason: error instanceof Error ? error.message.replace(/^.*: /u, '') : ''};
  }
  const {nested, alternatives} = scanPattern(source);
  return nested ? {kind: 'nested'} : alternatives ? {kind: 'alternatives'} : null;
}

/** The pattern against a whole answer, or null where it is refused (a key may come from an older checker). */
export function compilePattern(source: string, caseSensitive: boolean): RegExp | null {
  if (patternProblem(source) !== null) return null;
  return new RegExp(`^(?:${source})$`, caseSensitive ? 'u' : 'iu');
}
