import {excerptParts} from '../../core/search/excerpt-parts';
import {isMeant} from '../../core/search/is-meant';
import {mergeResults} from './merge-results';
import type {PagefindModule, PagefindOptions, PagefindResult} from './pagefind-module';

type Results = readonly PagefindResult[];

/**
 * The pages that fit a query, the best first. Pagefind wants every word on a page, and few pages have all the words of
 * a question: so each word is searched for by itself, which loads nothing more. A phrase in quotation marks stays one.
 */
export async function findPages(
  pagefind: PagefindModule,
  query: string,
  options: PagefindOptions,
): Promise<Results> {
  const search = async (words: string): Promise<Results> => (await pagefind.search(words, options)).results;
  if (query.includes('"')) return search(query);
  const lists = await Promise.all(
    tellingWords(query).map(async (word) => {
      const results = await search(word);
      return (await isFound(word, results)) ? {word, results} : null;
    }),
  );
  const known = lists.filter((list) => list !== null);
  if (known.length < 2) return known[0]?.results ?? [];
  // Where a page has all the words, its excerpts show all of them.
  const whole = await search(known.map(({word}) => word).join(' '));
  const byId = new Map(whole.map((result) => [result.id, result]));
  return mergeResults(known.map(({results}) => results)).map((result) => byId.get(result.id) ?? result);
}

/**
 * The words to search for. Short ones say little beside others, and as beginnings of words they stand everywhere: `a` in
 * `and`. A name such as `S3` or `CI` stays.
 */
function tellingWords(query: string): readonly string[] {
  const words = query.split(' ');
  const telling = words.filter((word) => word.length > 2 || /[^\p{Ll}]/u.test(word));
  return telling.length < 2 ? words : telling;
}

/** Whether the best result has the word, and not only its first letters. */
async function isFound(word: string, [best]: Results): Promise<boolean> {
  if (best === undefined) return false;
  const {excerpt} = await best.data();
  const marked = excerptParts(excerpt, '<mark>', '</mark>').filter(({isMatch}) => isMatch);
  // A match in the title alone marks nothing.
  return marked.length === 0 || marked.some(({text}) => piecesOf(text).some((piece) => isMeant(piece, word)));
}

/** `model.save()`, and what it is put together from. */
function piecesOf(text: string): readonly string[] {
  return [text, ...text.split(/[^\p{L}\p{N}]+/u)];
}
