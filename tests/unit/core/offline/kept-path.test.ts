import {describe, expect, it} from 'vitest';
import {isHashed, keptPath} from '../../../../src/core/offline/kept-path';

describe('keptPath', () => {
  it.each([
    ['/a/b/', ''],
    ['/a/b/index.html', ''],
    ['/a/b/foundations/', 'foundations/'],
    ['/a/b/foundations', 'foundations/'],
    ['/a/b/foundations/index.html', 'foundations/'],
    ['/a/b/pagefind/pagefind.en_1.pf_meta', 'pagefind/pagefind.en_1.pf_meta'],
    ['/a/b/data/outline.json', 'data/outline.json'],
    ['/a/', null],
    ['/other/', null],
  ])('%s is %s', (pathname, path) => {
    expect(keptPath(pathname, '/a/b/')).toBe(path);
  });
});

describe('isHashed', () => {
  it.each([
    ['assets/js/main.1.js', true],
    ['pagefind/fragment/en_1.pf_fragment', true],
    ['pagefind/pagefind.js', false],
    ['foundations/', false],
    ['data/outline.json', false],
  ])('%s: %s', (path, expected) => {
    expect(isHashed(path)).toBe(expected);
  });
});
