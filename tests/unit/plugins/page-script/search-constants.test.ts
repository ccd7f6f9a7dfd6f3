import {describe, expect, it} from 'vitest';
import {searchEnglish} from '../../../../src/core/search/search-words';
import {english} from '../../../../src/core/words';
import {searchConstants} from '../../../../src/plugins/page-script/search-constants';

describe('searchConstants', () => {
  it('has the words of the search, and no others', () => {
    expect(searchConstants({provider: 'pagefind'}, english, true)).toEqual({
      LECTERN_SEARCH: {isLive: true, algolia: null, words: searchEnglish},
    });
  });

  it('takes the words of another language', () => {
    const words = {...english, searchAll: 'Alle'};
    const {LECTERN_SEARCH} = searchConstants({provider: 'pagefind'}, words, false);
    expect(LECTERN_SEARCH.words).toEqual({...searchEnglish, searchAll: 'Alle'});
  });

  it('has what a browser needs of Algolia', () => {
    const search = {provider: 'algolia', appId: 'A', apiKey: 'k', indexName: 'i'} as const;
    expect(searchConstants(search, english, false).LECTERN_SEARCH.algolia).toEqual({
      appId: 'A',
      apiKey: 'k',
      indexName: 'i',
      host: null,
    });
  });
});
