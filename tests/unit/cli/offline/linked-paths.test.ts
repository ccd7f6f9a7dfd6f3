import {expect, it} from 'vitest';
import {linkedPaths} from '../../../../src/cli/offline/linked-paths';
import {routeChunks} from '../../../../src/cli/offline/route-chunks';
import {withoutProgram} from '../../../../src/cli/offline/without-program';

const bytes = (text: string) => new TextEncoder().encode(text);

it('finds what a page loads and offers, with and without quotation marks', () => {
  const html = `<link href=/a/x.css rel=stylesheet><a href="/a/b/?q#c">b</a><div data-solution="/a/s.json">`;
  expect(linkedPaths('index.html', bytes(html))).toEqual(['/a/x.css', '/a/b/', '/a/s.json']);
});

it('finds the fonts of a stylesheet from where it lies', () => {
  const css = `@font-face{src:url(fonts/x.woff2)}a{background:url("data:x")}b{background:url(/a/y.png)}`;
  expect(linkedPaths('katex/katex.css', bytes(css))).toEqual(['./katex/fonts/x.woff2', '/a/y.png']);
});

it('finds nothing in other files', () => {
  expect(linkedPaths('x.js', bytes('href="/a"'))).toEqual([]);
});

it('reads which scripts a page loads', () => {
  const names = {
    '/a/m-n/-3ba': {__comp: 'x', __context: {plugin: 'y'}},
    '/a/m-n/-111': {content: 'z'},
    '*': 1,
  };
  expect(routeChunks(names, '/a/')).toEqual(new Map([['m-n/', new Set(['x', 'y', 'z'])]]));
});

it('takes React from a page and leaves its other scripts', () => {
  const own = '<script type="module" src="/a/assets/script/page-X.js"></script>';
  const html = `${own}<script src="/a/assets/js/main.1.js" defer="defer"></script><link rel="preload" href="/a/assets/js/x.js" as="script">`;
  expect(withoutProgram(html)).toBe(own);
});
