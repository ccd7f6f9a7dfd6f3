import type {FileOutcome} from './compile-file';
import type {QuizFacts} from './quiz-facts';

/**
 * What earlier runs found, by hashes of everything it depends on. Both maps hold plain JSON, so a caller may keep them
 * on disk; entries that a run did not use are dropped at its end.
 */
export interface QuizCache {
  readonly facts: Map<string, QuizFacts>;
  readonly outcomes: Map<string, FileOutcome>;
}

/** A cache that remembers nothing yet. */
export function createQuizCache(): QuizCache {
  return {facts: new Map(), outcomes: new Map()};
}
