import {describe, expect, it} from 'vitest';
import {buildRedirects} from '../../../../src/core/course/redirects';

describe('buildRedirects', () => {
  it('leads from each old id to the page', () => {
    const pages = [{id: 'a/new', address: '/a/new/', formerly: ['a/old', 'b/older']}];
    expect(buildRedirects(pages)).toEqual({
      redirects: [
        {from: '/a/old/', to: '/a/new/'},
        {from: '/b/older/', to: '/a/new/'},
      ],
      problems: [],
    });
  });

  it('leads to the address that a page really has', () => {
    const pages = [{id: 'a/new', address: '/elsewhere/', formerly: ['a/old']}];
    expect(buildRedirects(pages).redirects).toEqual([{from: '/a/old/', to: '/elsewhere/'}]);
  });

  it('makes none from an address that a page has by its slug', () => {
    const pages = [
      {id: 'a', address: '/a/', formerly: ['old']},
      {id: 'b', address: '/old/', formerly: []},
    ];
    expect(buildRedirects(pages)).toMatchObject({redirects: [], problems: [{otherId: 'b'}]});
  });

  it('makes none from a page that is there, or that two pages claim', () => {
    const pages = [
      {id: 'a', address: '/a/', formerly: ['b', 'old']},
      {id: 'b', address: '/b/', formerly: ['x', 'old']},
    ];
    expect(buildRedirects(pages)).toEqual({
      redirects: [
        {from: '/old/', to: '/a/'},
        {from: '/x/', to: '/b/'},
      ],
      problems: [
        {rule: 'redirect-source-exists', pageId: 'a', index: 0, formerId: 'b', otherId: 'b'},
        {rule: 'redirect-claimed-twice', pageId: 'b', index: 1, formerId: 'old', otherId: 'a'},
      ],
    });
  });
});
