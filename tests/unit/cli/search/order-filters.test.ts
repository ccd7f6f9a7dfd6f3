import {gunzipSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import type {IndexedPage} from '../../../../src/cli/search/indexed-page';
import {orderFilters} from '../../../../src/cli/search/order-filters';
import {pagefindDocument} from '../../../../src/cli/search/pagefind-document';

const kinds: readonly IndexedPage['kind'][] = ['lesson', 'exercise', 'quiz', 'glossary', 'guide', 'page'];
const modules = ['first', 'second', 'third', 'fourth', 'fifth'].map((id) => ({id, title: `The ${id}`}));
const pages = modules.flatMap((module, at) =>
  kinds.map(
    (kind, of): IndexedPage => ({
      address: `/${module.id}/${kind}/`,
      title: `${kind} ${at}`,
      kind,
      module,
      language: 'en',
      sections: [{anchor: '', title: '', text: `Words of number ${at * 10 + of}.`, code: ''}],
    }),
  ),
);

async function index() {
  const {createIndex, close} = await import('pagefind');
  const {index: made} = await createIndex();
  if (made === undefined) throw new Error('no index');
  for (const page of pages) await made.addHTMLFile({url: page.address, content: pagefindDocument(page)});
  const {files} = await made.getFiles();
  await close();
  return files.filter(({path}) => !path.startsWith('pagefind-ui') && !path.startsWith('pagefind-modular'));
}

const told = (files: readonly {path: string; content: Uint8Array}[]) =>
  new Map(files.map(({path, content}) => [path, Buffer.from(content).toString('base64')]));

describe('the order of filters', () => {
  it('is one, whatever Pagefind makes of it', async () => {
    const [one, other] = [await index(), await index()];
    expect(told(orderFilters(one))).toEqual(told(orderFilters(other)));
  });

  it('keeps each value with its pages, and leads from the entry to every file', async () => {
    const files = await index();
    const ordered = orderFilters(files);
    expect(ordered).toHaveLength(files.length);
    const find = (list: typeof ordered, part: RegExp) => list.filter(({path}) => part.test(path));
    const unpacked = (list: typeof ordered, part: RegExp) =>
      find(list, part).map(({content}) =>
        gunzipSync(content).subarray('pagefind_dcd'.length).toString('latin1'),
      );
    const letters = (texts: readonly string[]) => texts.map((text) => [...text].sort().join('')).sort();
    expect(letters(unpacked(ordered, /pf_filter$/))).toEqual(letters(unpacked(files, /pf_filter$/)));

    const entry = JSON.parse(Buffer.from(find(ordered, /entry\.json$/)[0]?.content ?? []).toString('utf8'));
    const [meta = ''] = unpacked(ordered, new RegExp(`^pagefind\\.${entry.languages.en.hash}\\.pf_meta$`));
    for (const {path} of find(ordered, /pf_(?:filter|index)$/)) {
      expect(meta).toContain(path.replace(/^\w+\/|\.\w+$/g, ''));
    }
    const kind = unpacked(ordered, /pf_filter$/).find((text) => text.includes('glossary')) ?? '';
    const places = [...kinds].sort().map((value) => kind.indexOf(value));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});
