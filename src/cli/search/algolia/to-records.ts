import {createHash} from 'node:crypto';
import type {IndexedPage, IndexedSection} from '../indexed-page';
import {kindWeights} from '../kind-weights';
import type {SearchRecord} from './search-record';

/** Bytes of text in a record: with its other fields it stays below the 10 kB that the smallest plan allows. */
const mostBytes = 7_000;

/** A record for each heading of each page, and one for what stands before the first. */
export function toRecords(pages: readonly IndexedPage[]): readonly SearchRecord[] {
  return pages.flatMap((page) => {
    const pieces = page.sections.flatMap((section) =>
      cut(textOf(section)).map((text, index) => ({...section, text, part: index + 1})),
    );
    return pieces.map((piece, position) => {
      const {anchor, title: heading, text, part} = piece;
      const record = {
        objectID: `${page.address}${page.address.includes('#') ? '' : `#${anchor}`}${part === 1 ? '' : `/${part}`}`,
        page: page.address,
        title: page.title,
        kind: page.kind,
        module: page.module?.id ?? '',
        moduleTitle: page.module?.title ?? '',
        anchor,
        heading,
        text,
        weight: kindWeights[page.kind] * 10,
        position,
      };
      return {...record, hash: hashOf(record)};
    });
  });
}

function textOf({text, code}: IndexedSection): string {
  return [text, code].filter((part) => part !== '').join(' ');
}

/** In pieces that fit, each cut between words. There is always one: a heading without text is found, too. */
function cut(text: string): readonly string[] {
  if (Buffer.byteLength(text) <= mostBytes) return [text];
  const pieces = [''];
  for (const word of text.split(' ')) {
    const last = pieces.length - 1;
    const longer = `${pieces[last]} ${word}`.trimStart();
    if (Buffer.byteLength(longer) <= mostBytes || pieces[last] === '') pieces[last] = longer;
    else pieces.push(word);
  }
  return pieces;
}

function hashOf(record: object): string {
  return createHash('sha256').update(JSON.stringify(record)).digest('hex').slice(0, 16);
}
