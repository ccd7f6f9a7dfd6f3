/** A page that was found for one word or for several, before its text is loaded. */
export interface ScoredResult {
  readonly id: string;
  readonly score: number;
}

/** How many of the words a page must have, as a share of those that any page has; less where none has so many. */
const share = 0.6;

/**
 * Pages that have most of a query's words, the best first. Each list is what one word found: a page counts with the sum
 * of its scores there, less where it lacks words. A word that no page has asks for nothing.
 */
export function mergeResults<Result extends ScoredResult>(
  lists: readonly (readonly Result[])[],
): readonly Result[] {
  const known = lists.filter((list) => list.length > 0);
  const pages = new Map<string, {result: Result; sum: number; words: number}>();
  for (const result of known.flat()) {
    const page = pages.get(result.id) ?? {result, sum: 0, words: 0};
    // The word that counts most says what the page is about.
    if (result.score > page.result.score) page.result = result;
    page.sum += result.score;
    page.words += 1;
    pages.set(result.id, page);
  }
  const most = Math.max(0, ...[...pages.values()].map(({words}) => words));
  const enough = Math.min(most, Math.ceil(known.length * share));
  return [...pages.values()]
    .filter(({words}) => words >= enough)
    .map((page) => ({...page, score: page.sum * (page.words / known.length) ** 2}))
    .sort((a, b) => b.score - a.score)
    .map(({result}) => result);
}
