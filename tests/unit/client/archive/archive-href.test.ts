import {describe, expect, it} from 'vitest';
import {archiveHref, pathInFragment} from '../../../../src/client/archive/archive-href';

describe('archiveHref', () => {
  it.each([
    ['/foundations/', '#/foundations/'],
    ['/foundations/#plan', '#/foundations/#plan'],
    ['./search/?q=a.b', '#/search/?q=a.b'],
    ['/', '#/'],
    ['#plan', '#/here/#plan'],
    ['/downloads/x/x.zip', './downloads/x/x.zip'],
    ['/code/a/serve.py#l1', './code/a/serve.py#l1'],
    ['#/foundations/', null],
    ['https://example.org/', null],
    ['//example.org/', null],
    ['mailto:a@example.org', null],
  ])('%s becomes %s', (href, expected) => {
    expect(archiveHref(href, '/here/')).toBe(expected);
  });
});

describe('pathInFragment', () => {
  it.each([
    ['', '/'],
    ['#/', '/'],
    ['#/a/b/#c', '/a/b/'],
    ['#/search/?q=x', '/search/'],
    ['#c', '/'],
  ])('of “%s” is %s', (fragment, path) => {
    expect(pathInFragment(fragment)).toBe(path);
  });
});
