import {describe, expect, it} from 'vitest';
import {excerptParts} from '../../../../src/core/search/excerpt-parts';
import {isMeant} from '../../../../src/core/search/is-meant';
import {formatSearchRequest, parseSearchRequest, tidyQuery} from '../../../../src/core/search/search-address';

describe('excerptParts', () => {
  const parts = (text: string) => excerptParts(text, '<mark>', '</mark>');

  it('tells matches from the words around them', () => {
    expect(parts('a <mark>b</mark> c')).toEqual([
      {text: 'a ', isMatch: false},
      {text: 'b', isMatch: true},
      {text: ' c', isMatch: false},
    ]);
  });

  it('leaves every other markup as text', () => {
    expect(parts('<img src=x> <mark><b></mark>')).toEqual([
      {text: '<img src=x> ', isMatch: false},
      {text: '<b>', isMatch: true},
    ]);
  });

  it.each(['<mark>a', 'a</mark>', '</mark>a<mark>'])('drops what has no partner in %s', (text) => {
    expect(parts(text)).toEqual([{text: 'a', isMatch: false}]);
  });

  it('puts neighbours of one kind together', () => {
    expect(parts('<mark>a</mark><mark>b</mark>')).toEqual([{text: 'ab', isMatch: true}]);
  });
});

describe('isMeant', () => {
  it.each([
    ['quantized', 'quantization'],
    ['batch', 'batching'],
    ['state_dict,', 'state_dict'],
    ['Café', 'cafe'],
    ['docker', 'do'],
  ])('takes %s for %s', (found, asked) => {
    expect(isMeant(found, asked)).toBe(true);
  });

  it.each([
    ['do', 'dokcer'],
    ['ten', 'tensrflow'],
    ['on', 'ondx'],
    ['LLaMA', 'latnecy'],
  ])('does not take %s for %s', (found, asked) => {
    expect(isMeant(found, asked)).toBe(false);
  });
});

describe('the address of a search', () => {
  it('goes there and back', () => {
    const request = {query: 'c++ & "torch"', module: 'foundations', kind: 'lesson'} as const;
    expect(formatSearchRequest(request)).toBe('?q=c%2B%2B+%26+%22torch%22&module=foundations&kind=lesson');
    expect(parseSearchRequest(formatSearchRequest(request))).toEqual(request);
  });

  it('says nothing of what is not asked for', () => {
    expect(formatSearchRequest({query: '', module: null, kind: null})).toBe('');
  });

  it('reads any text', () => {
    expect(parseSearchRequest('?kind=secret&q=%E0%A4%A&module=')).toMatchObject({module: null, kind: null});
    expect(parseSearchRequest(`?q=${'a'.repeat(500)}`).query).toHaveLength(200);
  });

  it('tidies a query', () => {
    expect(tidyQuery('  save\n a   model ')).toBe('save a model');
  });
});
