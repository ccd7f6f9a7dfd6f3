// @vitest-environment jsdom
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {moveFocus} from '../../../../src/client/search/move-focus';
import {createResultsView} from '../../../../src/client/search/results-view';
import type {SearchHit, SearchProblem} from '../../../../src/core/search/search-provider';
import {searchEnglish} from '../../../../src/core/search/search-words';

const hit: SearchHit = {
  address: '/a/',
  title: '<b>Docker</b>',
  kind: 'lesson',
  module: 'Foundations',
  excerpt: [],
  sections: [
    {address: '/a/#x', title: 'X', excerpt: [{text: '<img src=x onerror=alert(1)>', isMatch: true}]},
  ],
};
const asked = {query: 'docker', filters: {module: null, kind: null}, limit: 5};

function setUp() {
  document.body.innerHTML = '<input><p></p><div></div>';
  const [status, results] = [document.querySelector('p'), document.querySelector('div')];
  if (!status || !results) throw new Error('the page is not as written');
  const view = createResultsView({status, results}, {words: searchEnglish, baseUrl: '/course/'});
  return {view, status, results};
}

beforeEach(() => {
  vi.stubGlobal('fetch', async () => Response.json([{text: 'Docker', address: '/glossary/#docker'}]));
});

describe('what was found', () => {
  it('is shown as text, never as HTML', () => {
    const {view, status, results} = setUp();
    view.show(asked, {ok: true, total: 1, hits: [hit]});
    expect(status.textContent).toBe('1 page for “docker”');
    expect(results.querySelector('img, b')).toBeNull();
    expect(results.innerHTML).toMatchInlineSnapshot(
      `"<ol class="search-hits"><li class="search-hit"><h2 class="search-title"><a href="/a/">&lt;b&gt;Docker&lt;/b&gt;</a></h2><p class="search-place label">Lesson · Foundations</p><ul class="search-sections"><li><a href="/a/#x">X</a><p class="search-excerpt"><mark>&lt;img src=x onerror=alert(1)&gt;</mark></p></li></ul></li></ol>"`,
    );
  });

  it.each<[SearchProblem, RegExp]>([
    ['no-index', /npm run build/],
    ['live-server', /npm start/],
    ['offline', /could not be reached/],
    ['wrong-key', /refuses the key/],
    ['rate-limit', /too many requests/],
    ['failed', /failed/],
  ])('or why nothing was: %s', (problem, words) => {
    const {view, status, results} = setUp();
    view.show(asked, {ok: true, total: 1, hits: [hit]});
    view.show(asked, {ok: false, problem});
    expect(status.textContent).toMatch(words);
    expect(results.childNodes).toHaveLength(0);
  });

  it('leads on where nothing was: another spelling, terms, and everything without filters', async () => {
    const {view, status, results} = setUp();
    const filters = {module: null, kind: 'quiz'} as const;
    view.show({...asked, query: 'dokcer', filters}, {ok: true, total: 0, hits: []});
    await vi.waitFor(() => expect(status.textContent).toBe('Nothing was found for “dokcer”.'));
    expect(results.innerHTML).toMatchInlineSnapshot(
      `"<p><button type="button" class="search-try" data-unfilter="">Search everywhere</button></p><p>Did you mean <button type="button" class="search-try" data-query="docker">docker</button>?</p><p>Near to it in the course:</p><ul class="search-terms"><li><a href="/course/glossary/#docker">Docker</a></li></ul>"`,
    );
  });
});

describe('moveFocus', () => {
  it('goes from the field through the results and back', () => {
    const {view, results} = setUp();
    view.show(asked, {ok: true, total: 2, hits: [hit, hit]});
    const field = document.querySelector('input');
    if (!field) throw new Error('the page is not as written');
    const press = (key: string) => {
      const event = new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true});
      document.activeElement?.addEventListener(
        'keydown',
        (own) => moveFocus(own as KeyboardEvent, field, results),
        {
          once: true,
        },
      );
      document.activeElement?.dispatchEvent(event);
      const {activeElement} = document;
      return activeElement instanceof HTMLAnchorElement
        ? [...results.querySelectorAll('a')].indexOf(activeElement)
        : -1;
    };
    field.focus();
    expect(['End', 'ArrowDown', 'ArrowDown', 'End', 'ArrowDown', 'ArrowUp', 'Home'].map(press)).toEqual([
      -1, 0, 1, 3, 3, 2, 0,
    ]);
    expect(press('ArrowUp')).toBe(-1);
    expect(document.activeElement).toBe(field);
  });
});
