import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {gunzipSync} from 'node:zlib';
import {beforeEach, describe, expect, it} from 'vitest';
import {indexSite} from '../../../../src/cli/search/index-site';
import {readBuiltPages} from '../../../../src/cli/search/read-built-pages';
import {temporaryFolder} from '../temporary-folder';

let folder = '';
beforeEach(() => {
  folder = temporaryFolder();
});

function page(address: string, attributes: string, body: string): void {
  mkdirSync(path.join(folder, address), {recursive: true});
  const html = `<!doctype html><html lang="en"><body><article ${attributes}>${body}</article>`;
  writeFileSync(path.join(folder, address, 'index.html'), html);
}

function writeSite(): void {
  page('', '', '<h1>Home</h1>');
  page(
    'foundations',
    'data-search-kind="module" data-search-module="foundations"',
    '<h1>Foundations</h1><a href="/course/quizzes/exam/">Exam</a>',
  );
  page(
    'foundations/docker',
    'data-search-kind="lesson" data-search-module="foundations"',
    '<h1>Docker</h1><h2 id="image">What is in an image</h2><p>Layers.</p><div class="quiz" id="docker-quiz"></div>',
  );
  page('quizzes/docker', 'data-search-kind="quiz"', '<h1>Docker, checked</h1><p class="page-lede">Five.</p>');
  page('quizzes/exam', 'data-search-kind="quiz"', '<h1>Exam</h1>');
  page('quizzes/stray', 'data-search-kind="quiz"', '<h1>Stray</h1>');
  page(
    'glossary',
    'data-search-kind="glossary"',
    '<h1>Glossary</h1><h2 id="image">Image</h2><p>A list of layers.</p><h2 id="tag">Tag</h2><p>A name.</p>',
  );
}

describe('readBuiltPages', () => {
  it('finds the module of each quiz, and each term of the glossary', () => {
    writeSite();
    expect(
      readBuiltPages(folder, '/course/').map(({address, title, module}) => [
        address,
        title,
        module?.title ?? null,
      ]),
    ).toEqual([
      ['/foundations/docker/', 'Docker', 'Foundations'],
      ['/foundations/', 'Foundations', 'Foundations'],
      ['/glossary/#image', 'Image', null],
      ['/glossary/#tag', 'Tag', null],
      ['/quizzes/docker/', 'Docker, checked', 'Foundations'],
      ['/quizzes/exam/', 'Exam', 'Foundations'],
      ['/quizzes/stray/', 'Stray', null],
    ]);
  });
});

describe('indexSite', () => {
  it('puts an index and the terms beside the pages, without what is not used', async () => {
    writeSite();
    expect(await indexSite(folder, '/course/', 'pagefind')).toBe(7);
    const files = readdirSync(path.join(folder, 'pagefind'));
    expect(files).toEqual(
      expect.arrayContaining(['pagefind.js', 'pagefind-entry.json', 'fragment', 'index', 'filter']),
    );
    expect(files.filter((name) => /ui|highlight|playground/.test(name))).toEqual([]);
    expect(JSON.parse(readFileSync(path.join(folder, 'search/terms.json'), 'utf8'))).toEqual([
      {text: 'Image', address: '/glossary/#image'},
      {text: 'Tag', address: '/glossary/#tag'},
      {text: 'Docker', address: '/foundations/docker/'},
      {text: 'Foundations', address: '/foundations/'},
      {text: 'What is in an image', address: '/foundations/docker/#image'},
    ]);
  });

  it('keeps addresses from the root of the site, so that it can move to another path', async () => {
    writeSite();
    await indexSite(folder, '/course/', 'pagefind');
    const fragments = path.join(folder, 'pagefind/fragment');
    const urls = readdirSync(fragments).map((name) => {
      const text = gunzipSync(readFileSync(path.join(fragments, name))).toString();
      return /"url":"([^"]*)"/.exec(text)?.[1];
    });
    expect(urls.sort()).toContain('/foundations/docker/');
    expect(urls.filter((url) => url?.startsWith('/course/'))).toEqual([]);
  });

  it('takes the place of an older index', async () => {
    writeSite();
    mkdirSync(path.join(folder, 'pagefind/fragment'), {recursive: true});
    writeFileSync(path.join(folder, 'pagefind/fragment/old'), '');
    await indexSite(folder, '/course/', 'pagefind');
    expect(existsSync(path.join(folder, 'pagefind/fragment/old'))).toBe(false);
  });

  it('makes no index of its own for Algolia', async () => {
    writeSite();
    await indexSite(folder, '/course/', 'algolia');
    expect(existsSync(path.join(folder, 'pagefind'))).toBe(false);
    expect(existsSync(path.join(folder, 'search/terms.json'))).toBe(true);
  });
});
