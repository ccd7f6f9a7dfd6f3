import {afterEach, describe, expect, it, vi} from 'vitest';
import type {PagefindModule, PagefindPage} from '../../../../src/client/search/pagefind-module';
import {createPagefindProvider} from '../../../../src/client/search/pagefind-provider';

const everything = {module: null, kind: null};

function page(url: string, excerpt: string): PagefindPage {
  return {
    url,
    meta: {title: `Title of ${url}`, kind: 'lesson', module: 'Foundations'},
    excerpt,
    sub_results: [
      {title: 'Whole', url, excerpt, weighted_locations: [{balanced_score: 9}]},
      {title: 'Less', url: `${url}#less`, excerpt, weighted_locations: [{balanced_score: 1}]},
      {
        title: 'Best',
        url: `${url}#best`,
        excerpt: 'a &lt;b&gt; <mark>x</mark>',
        weighted_locations: [{balanced_score: 5}],
      },
    ],
  };
}

/** An index in which each query finds these pages with these scores. */
function fakeIndex(found: Readonly<Record<string, readonly (readonly [string, number, string?])[]>>) {
  const module: PagefindModule = {
    options: vi.fn(async () => undefined),
    init: vi.fn(async () => undefined),
    search: vi.fn(async (query: string) => ({
      results: (found[query] ?? []).map(([url, score, excerpt = `<mark>${query}</mark>`]) => ({
        id: url,
        score,
        data: async () => page(url, excerpt),
      })),
    })),
  };
  return module;
}

function serve(status: number, type: string) {
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response('{}', {status, headers: {'content-type': type}})),
  );
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the provider for Pagefind', () => {
  it('gives a hit with its best sections, addresses below the base and text in place of HTML', async () => {
    serve(200, 'application/json');
    const index = fakeIndex({x: [['/a/', 3]]});
    const provider = createPagefindProvider('/course/', false, async () => index);
    expect(await provider.search('x', {module: 'm', kind: 'lesson'}, 5)).toEqual({
      ok: true,
      total: 1,
      hits: [
        {
          address: '/course/a/',
          title: 'Title of /a/',
          kind: 'lesson',
          module: 'Foundations',
          excerpt: [{text: 'x', isMatch: true}],
          sections: [
            {
              address: '/course/a/#best',
              title: 'Best',
              excerpt: [
                {text: 'a <b> ', isMatch: false},
                {text: 'x', isMatch: true},
              ],
            },
            {address: '/course/a/#less', title: 'Less', excerpt: [{text: 'x', isMatch: true}]},
          ],
        },
      ],
    });
    expect(index.search).toHaveBeenCalledWith('x', {filters: {module: 'm', kind: 'lesson'}});
  });

  it('puts pages first that have most of the words, and leaves out words that nobody wrote', async () => {
    serve(200, 'application/json');
    const index = fakeIndex({
      save: [
        ['/both/', 2],
        ['/other/', 3],
      ],
      model: [
        ['/both/', 2],
        ['/third/', 9],
      ],
      dokcer: [['/other/', 50, '<mark>do</mark>']],
    });
    const {search} = createPagefindProvider('/', false, async () => index);
    const answer = await search('save model dokcer', everything, 5);
    expect(answer.ok && answer.hits.map(({address}) => address)).toEqual(['/both/']);
    const none = await search('dokcer', everything, 5);
    expect(none).toEqual({ok: true, hits: [], total: 0});
  });

  it.each([
    ['save a model', ['save', 'model', 'save model']],
    ['files in S3', ['files', 'S3', 'files S3']],
    ['go', ['go']],
    ['in go', ['in', 'go', 'in go']],
    ['"save a model"', ['"save a model"']],
  ])('asks for the telling words of %s', async (query, asked) => {
    serve(200, 'application/json');
    const everyWord = Object.fromEntries(asked.map((word) => [word, [['/a/', 1]] as const]));
    const index = fakeIndex(everyWord);
    await createPagefindProvider('/', false, async () => index).search(query, everything, 5);
    expect(vi.mocked(index.search).mock.calls.map(([words]) => words)).toEqual(asked);
  });

  it('says in the live server that there is no index, without asking for one', async () => {
    const fetched = vi.fn();
    vi.stubGlobal('fetch', fetched);
    const {search} = createPagefindProvider('/', true);
    expect(await search('x', everything, 5)).toEqual({ok: false, problem: 'live-server'});
    expect(fetched).not.toHaveBeenCalled();
  });

  it.each([
    [404, 'text/html'],
    [200, 'text/html'],
  ])('says that there is no index where it is answered with %i and %s', async (status, type) => {
    serve(status, type);
    const {search} = createPagefindProvider('/', false, () => Promise.reject(new Error('not asked for')));
    expect(await search('x', everything, 5)).toEqual({ok: false, problem: 'no-index'});
  });

  it('finds the way back after it was offline', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    const {search} = createPagefindProvider('/', false, async () => fakeIndex({x: [['/a/', 1]]}));
    expect(await search('x', everything, 5)).toEqual({ok: false, problem: 'offline'});
    serve(200, 'application/json');
    expect(await search('x', everything, 5)).toMatchObject({ok: true, total: 1});
  });
});
