import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {withoutProgram} from '../../../../src/cli/offline/without-program';
import {deferProgram, withoutStart} from '../../../../src/cli/site/defer-program';
import {temporaryFolder} from '../temporary-folder';

const main = '<script src=/a/b/assets/js/main.3537dd19.js defer></script>';
const runtime = '<script src="/a/b/assets/js/runtime~main.2071a383.js" defer="defer"></script>';
const page = '<script type=module src=/a/b/assets/script/page-C3KQ4LAA.js></script>';
const inline = '<script>document.title="/assets/js/"</script>';

describe('a page whose program waits', () => {
  it('names its scripts, minified or not, and loads none of them', () => {
    expect(withoutStart(`<head>${page}${runtime}${main}</head>`)).toBe(
      `<head>${page}<link rel=lectern-program href="/a/b/assets/js/runtime~main.2071a383.js">` +
        '<link rel=lectern-program href=/a/b/assets/js/main.3537dd19.js></head>',
    );
  });

  it('keeps what is no part of the program', () => {
    const others = `${page}${inline}<a href=/assets/js/main.js>main</a>`;
    expect(withoutStart(others)).toBe(others);
  });

  it('can still be freed from it', () => {
    expect(withoutProgram(withoutStart(`<head>${runtime}${main}</head>`))).toBe('<head></head>');
  });

  it('is every page of a site, in whatever folder', () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'foundations/docker'), {recursive: true});
    const files = ['index.html', '404.html', 'foundations/docker/index.html'].map((file) =>
      path.join(folder, file),
    );
    for (const file of files) writeFileSync(file, main);
    writeFileSync(path.join(folder, 'notes.txt'), main);
    deferProgram(folder);
    for (const file of files) expect(readFileSync(file, 'utf8')).toContain('rel=lectern-program');
    expect(readFileSync(path.join(folder, 'notes.txt'), 'utf8')).toBe(main);
  });
});
