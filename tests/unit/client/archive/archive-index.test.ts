import {describe, expect, it} from 'vitest';
import {buildArchiveSearch} from '../../../../src/cli/archive/archive-search';
import type {IndexedPage} from '../../../../src/cli/search/indexed-page';
import {openIndex} from '../../../../src/client/archive/archive-index';

const page = (id: string, text: string, more: Partial<IndexedPage> = {}): IndexedPage => ({
  address: `/m/${id}/`,
  title: `About ${id}`,
  kind: 'lesson',
  module: {id: 'm', title: 'Module'},
  language: 'en',
  sections: [
    {anchor: '', title: '', text: 'Introduction', code: ''},
    {anchor: 'part', title: 'A part', text, code: 'torch.save(model)'},
  ],
  ...more,
});

const index = openIndex(
  JSON.parse(
    JSON.stringify(
      buildArchiveSearch([
        page('formats', 'Quantization makes a model smaller. A state dict holds weights.'),
        page('serving', 'A server keeps a model warm.'),
        page('term', 'Quantization in one line.', {kind: 'glossary', module: null}),
        page('empty', '', {sections: [], title: 'Nothing but a title'}),
      ]),
    ),
  ),
);
const all = {module: null, kind: null};
const titles = (query: string, filters: Parameters<typeof index.find>[1] = all) =>
  index.find(query, filters).map(({title}) => title);

describe('the search of an archive', () => {
  it('finds words, their beginnings, and words with a wrong letter', () => {
    expect(titles('quantization').sort()).toEqual(['About formats', 'About term']);
    expect(titles('quanti')).toHaveLength(2);
    expect(titles('quantisation')).toHaveLength(2);
    expect(titles('zebra')).toEqual([]);
  });

  it('finds a page by its title alone', () => {
    expect(titles('nothing title')).toEqual(['Nothing but a title']);
  });

  it('puts pages with all words first, and is content with some', () => {
    expect(titles('server warm')).toEqual(['About serving']);
    expect(titles('how is a server zebra').at(0)).toBe('About serving');
  });

  it('takes a phrase as it stands', () => {
    expect(titles('"state dict"')).toEqual(['About formats']);
    expect(titles('"dict state"')).toEqual([]);
  });

  it('narrows to a module and a kind', () => {
    expect(titles('quantization', {module: 'm', kind: null})).toEqual(['About formats']);
    expect(titles('quantization', {module: null, kind: 'glossary'})).toEqual(['About term']);
  });

  it('leads to the place, with its words', () => {
    const [hit] = index.find('warm', all);
    expect(hit).toMatchObject({
      address: '/m/serving/',
      module: 'Module',
      sections: [{address: '/m/serving/#part', title: 'A part'}],
    });
    expect(hit?.sections[0]?.excerpt).toContainEqual({text: 'warm.', isMatch: true});
  });
});
