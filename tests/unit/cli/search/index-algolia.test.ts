import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {runIndexAlgolia} from '../../../../src/cli/search/algolia/run-index-algolia';
import type {IndexedPage} from '../../../../src/cli/search/indexed-page';
import {type StandIn, startStandIn, writeKey} from './algolia-stand-in';
import {indexedPage} from './indexed-pages';

let service: StandIn;
beforeEach(async () => {
  service = await startStandIn();
});
afterEach(() => service.close());

const pages = [
  indexedPage('docker', 'Layers of an image.'),
  indexedPage('memory', 'Bytes for each parameter.'),
];

function run(built: readonly IndexedPage[], more: {isDry?: boolean; key?: string; timeout?: number} = {}) {
  const {isDry = false, key = writeKey, timeout = 2_000} = more;
  const target = {appId: 'APP', writeKey: key, indexName: 'ml', host: service.url, language: 'en', timeout};
  return runIndexAlgolia({pages: built, target, isDry});
}

const stored = () => [...(service.indexes.get('ml')?.keys() ?? [])];
const sent = () => service.requests.filter((request) => request.endsWith('/batch'));

describe('npm run index:algolia', () => {
  it('fills a new index, with its settings, and leaves nothing else behind', async () => {
    expect(await run(pages)).toEqual({
      exitCode: 0,
      output: `+ /foundations/docker/#
+ /foundations/docker/#body
+ /foundations/memory/#
+ /foundations/memory/#body
4 new, 0 changed, 0 gone, 0 as they were.
The index ml holds them now.`,
    });
    expect(stored()).toEqual([
      '/foundations/docker/#',
      '/foundations/docker/#body',
      '/foundations/memory/#',
      '/foundations/memory/#body',
    ]);
    expect(service.indexes.get('ml')?.get('/foundations/docker/#body')).toMatchObject({
      page: '/foundations/docker/',
      title: 'About docker',
      kind: 'lesson',
      module: 'foundations',
      heading: 'The body',
      text: 'Layers of an image.',
    });
    expect([...service.indexes.keys()]).toEqual(['ml']);
    expect(service.settings.get('ml')).toMatchObject({attributeForDistinct: 'page', queryLanguages: ['en']});
  });

  it('sends only what changed, and takes out what is gone', async () => {
    await run(pages);
    service.batches.length = 0;
    const changed = [
      indexedPage('docker', 'Layers of an image, and tags.'),
      indexedPage('cloud', 'Regions.'),
    ];
    expect((await run(changed)).output).toBe(`+ /foundations/cloud/#
+ /foundations/cloud/#body
~ /foundations/docker/#body
- /foundations/memory/#
- /foundations/memory/#body
2 new, 1 changed, 2 gone, 1 as they were.
The index ml holds them now.`);
    expect(service.batches).toEqual([3, 2]);
    expect(stored().sort()).toEqual([
      '/foundations/cloud/#',
      '/foundations/cloud/#body',
      '/foundations/docker/#',
      '/foundations/docker/#body',
    ]);
  });

  it('sends nothing where nothing changed', async () => {
    await run(pages);
    service.requests.length = 0;
    expect((await run(pages)).output).toBe(
      '0 new, 0 changed, 0 gone, 4 as they were.\nThe index is up to date.',
    );
    expect(service.requests).toEqual(['POST /1/indexes/ml/browse']);
  });

  it('only tells the difference in a dry run', async () => {
    expect((await run(pages, {isDry: true})).output).toMatch(/4 new, .*\nNothing was sent\.$/);
    expect(service.requests).toEqual(['POST /1/indexes/ml/browse']);
  });

  it('reads all pages of a large index and sends in batches of a thousand', async () => {
    const many = Array.from({length: 1_100}, (_, number) => indexedPage(`page-${number}`, 'Text.'));
    await run(many);
    expect(service.batches).toEqual([1000, 1000, 200]);
    expect((await run(many)).output).toContain('2200 as they were');
  });

  it('cuts a long section into records that fit', async () => {
    await run([indexedPage('long', 'wörds '.repeat(2_000))]);
    expect(stored()).toEqual(['/foundations/long/#', '/foundations/long/#body', '/foundations/long/#body/2']);
    const sizes = [...(service.indexes.get('ml')?.values() ?? [])].map(
      (record) => JSON.stringify(record).length,
    );
    expect(Math.max(...sizes)).toBeLessThan(10_000);
  });
});

describe('what goes wrong with the service', () => {
  const old = [indexedPage('old', 'As it was.')];
  beforeEach(async () => {
    await run(old);
  });
  const isOld = () => expect(stored()).toEqual(['/foundations/old/#', '/foundations/old/#body']);

  it('tries again after an error of the server', async () => {
    service.fail({path: /next\/batch$/, status: 503, times: 2});
    expect((await run(pages)).exitCode).toBe(0);
    expect(sent().length).toBeGreaterThanOrEqual(3);
    expect(stored()).toHaveLength(4);
  });

  it('tries again after a time-out', async () => {
    service.fail({path: /next\/batch$/, status: 'silence', times: 1});
    expect((await run(pages, {timeout: 100})).exitCode).toBe(0);
    expect(stored()).toHaveLength(4);
  });

  it('gives up where the server never recovers, and leaves the old index', async () => {
    service.fail({path: /next\/batch$/, status: 503, times: 100});
    const {exitCode, output} = await run(pages);
    expect(exitCode).toBe(1);
    expect(output).toMatchInlineSnapshot(`
      "Algolia does not answer, or only with errors of its own. Look at the connection and at LECTERN_SEARCH_ALGOLIA_APP_ID, then run the command again.
      The old index goes on answering."
    `);
    isOld();
  });

  it('explains a wrong key', async () => {
    const {exitCode, output} = await run(pages, {key: 'another'});
    expect(exitCode).toBe(1);
    expect(output).toMatchInlineSnapshot(`
      "Algolia refuses the key: Invalid Application-ID or API key. LECTERN_ALGOLIA_WRITE_KEY must be a key of the application LECTERN_SEARCH_ALGOLIA_APP_ID with the rights browse, addObject, deleteObject, deleteIndex, settings and editSettings.
      The old index goes on answering."
    `);
    expect(output).not.toContain('another');
    isOld();
  });

  it('explains a rate limit, once waiting has not helped', async () => {
    service.fail({path: /next\/batch$/, status: 429, times: 100});
    const {exitCode, output} = await run(pages);
    expect(exitCode).toBe(1);
    expect(output).toMatchInlineSnapshot(`
      "Algolia takes no more requests for now (too many in a short time, or the plan is used up). Wait some minutes, then run the command again.
      The old index goes on answering."
    `);
    isOld();
  });

  it('explains a record that is too big', async () => {
    const message = 'Record at the position 1 objectID=/x/# is too big size=12000 bytes.';
    service.fail({path: /next\/batch$/, status: 400, message, times: 1});
    expect((await run(pages)).output).toMatchInlineSnapshot(`
      "Algolia finds a record too big: Record at the position 1 objectID=/x/# is too big size=12000 bytes. Cut the section that the record names into two with a heading.
      The old index goes on answering."
    `);
    isOld();
  });

  it('explains that nobody answers', async () => {
    await service.close();
    expect((await run(pages)).output).toMatchInlineSnapshot(`
      "Algolia does not answer, or only with errors of its own. Look at the connection and at LECTERN_SEARCH_ALGOLIA_APP_ID, then run the command again.
      The old index goes on answering."
    `);
    service = await startStandIn();
  });

  it('starts anew where an earlier run broke off', async () => {
    service.fail({method: 'POST', path: /next\/operation$/, status: 400, times: 1});
    expect((await run(pages)).exitCode).toBe(1);
    isOld();
    expect((await run(pages)).exitCode).toBe(0);
    expect(stored()).toHaveLength(4);
    expect([...service.indexes.keys()]).toEqual(['ml']);
  });
});
