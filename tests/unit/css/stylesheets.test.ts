import {readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';

const folder = path.join(import.meta.dirname, '../../../src/css');
const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((file) =>
  file.endsWith('.css'),
);
const text = (file: string) => readFileSync(path.join(folder, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

describe.each(files)('%s', (file) => {
  it('takes its colours from the tokens', () => {
    const colours = text(file).match(/#[0-9a-f]{3,8}\b(?![^{]*\{)|\b(?:rgb|hsl|oklch)a?\(/gi) ?? [];
    expect(file === 'tokens.css' ? [] : colours).toEqual([]);
  });

  it('knows no left and right', () => {
    const physical =
      /(?:^|[\s;{])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right|top|bottom)|left|right|(?:min-|max-)?(?:width|height)|text-align:\s*(?:left|right)|float:\s*(?:left|right))\s*[:;]/m;
    const declarations = text(file).replace(/@(?:media|container)[^{]*\{/g, '');
    expect(physical.exec(declarations)?.[0].trim() ?? null).toBeNull();
  });
});

describe('custom.css', () => {
  it('names every other sheet', () => {
    const imported = [...text('custom.css').matchAll(/@import "\.\/([^"]+)"/g)].map(([, file]) => file);
    expect(imported.sort()).toEqual(files.filter((file) => file !== 'custom.css').sort());
  });
});

describe('the heading face', () => {
  it('is small, but not so small that the bundler writes it into the stylesheet', () => {
    const {size} = statSync(path.join(folder, 'fonts/barlow-semi-condensed-600.woff2'));
    expect(size).toBeGreaterThan(10_000);
    expect(size).toBeLessThanOrEqual(12 * 1024);
  });
});
