import {sha256} from './sha256';

const mostTries = 50;

/**
 * The order in which the sheet lists what must not stand as in the file: by the hash of each text with the question's
 * id. Where that happens to be the file's order, the hash is made again with another sign, until it is not. Texts that
 * are all the same have only one order. Of two items the hash alone decides: would they never stand as in the file, it
 * would be known that they stand wrong.
 */
export function sheetOrder<T>(
  items: readonly T[],
  textOf: (item: T) => string,
  questionId: string,
): readonly T[] {
  const inFile = JSON.stringify(items.map(textOf));
  for (let salt = 0; salt < mostTries; salt++) {
    const ordered = items
      .map((item) => ({item, hash: sha256(`${questionId}\n${salt}\n${textOf(item)}`)}))
      .toSorted((a, b) => (a.hash < b.hash ? -1 : a.hash > b.hash ? 1 : 0))
      .map(({item}) => item);
    if (items.length === 2 || JSON.stringify(ordered.map(textOf)) !== inFile) return ordered;
  }
  return items;
}
