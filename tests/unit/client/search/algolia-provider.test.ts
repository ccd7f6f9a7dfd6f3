// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {toRecords} from '../../../../src/cli/search/algolia/to-records';
import {createAlgoliaProvider} from '../../../../src/client/search/algolia-provider';
import {type StandIn, searchKey, startStandIn} from '../../cli/search/algolia-stand-in';
import {indexedPage} from '../../cli/search/indexed-pages';

const everything = {module: null, kind: null};
let service: StandIn;
beforeEach(async () => {
  service = await startStandIn();
  const pages = [
    indexedPage('docker', 'Layers of an <b>image</b>.'),
    indexedPage('term', 'An image.', {kind: 'glossary', module: null}),
  ];
  service.indexes.set('ml', new Map(toRecords(pages).map((record) => [record.objectID, {...record}])));
});
afterEach(() => service.close());

const open = (apiKey = searchKey) =>
  createAlgoliaProvider({appId: 'APP', apiKey, indexName: 'ml', host: service.url}, '/course/');

describe('the provider for Algolia', () => {
  it('puts the records of a page together, as text', async () => {
    const answer = await open().search('image', {module: 'foundations', kind: 'lesson'}, 5);
    expect(answer).toEqual({
      ok: true,
      total: 1,
      hits: [
        {
          address: '/course/foundations/docker/',
          title: 'About docker',
          kind: 'lesson',
          module: 'Foundations',
          excerpt: expect.anything(),
          sections: [
            {
              address: '/course/foundations/docker/#body',
              title: 'The body',
              excerpt: [
                {text: 'Layers of an ', isMatch: false},
                {text: '<b>image</b>.', isMatch: true},
              ],
            },
          ],
        },
      ],
    });
  });

  it.each([
    [403, 'wrong-key'],
    [429, 'rate-limit'],
    [404, 'no-index'],
    [400, 'failed'],
  ])('tells what a status of %i means', async (status, problem) => {
    service.fail({path: /queries$/, status, times: 10});
    expect(await open().search('image', everything, 5)).toEqual({ok: false, problem});
  });

  it('is refused with another key', async () => {
    expect(await open('another').search('image', everything, 5)).toEqual({ok: false, problem: 'wrong-key'});
  });

  it('says that nobody answers', async () => {
    service.fail({path: /queries$/, status: 503, times: 10});
    expect(await open().search('image', everything, 5)).toEqual({ok: false, problem: 'offline'});
  });
});
