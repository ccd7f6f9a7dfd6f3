// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {loadStaticRuns} from '../../../src/client/static-runs';

const page = (...runs: string[]) =>
  runs.map((run) => `<div class="static-run" data-run="${run}">${run} <b>x</b></div>`).join('');
const answer = (html: string) => vi.fn(async () => new Response(`<!doctype html><title>t</title>${html}`));
const loadedFrom = (address: string) =>
  vi.stubGlobal('performance', {getEntriesByType: () => [{name: `https://example.org${address}#part`}]});
const reload = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  loadedFrom('/start/');
  vi.stubGlobal('location', {pathname: '/start/', reload});
  reload.mockClear();
});

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the static runs of a page', () => {
  it('are read from the document that shows them, in their order', async () => {
    document.body.innerHTML = page(
      'k1-1',
      'k1-0',
      'k2-0',
      ...Array.from({length: 9}, (_, i) => `k1-${i + 2}`),
    );
    const runs = await loadStaticRuns('k1', '/start/');
    expect(runs).toHaveLength(11);
    expect(runs[0]).toBe('k1-0 <b>x</b>');
    expect(runs[10]).toBe('k1-10 <b>x</b>');
  });

  it('are taken from the file of another page', async () => {
    vi.stubGlobal('fetch', answer(page('k1-0', 'k1-1')));
    expect(await loadStaticRuns('k1', '/next/')).toEqual(['k1-0 <b>x</b>', 'k1-1 <b>x</b>']);
    expect(fetch).toHaveBeenCalledExactlyOnceWith('/next/');
  });

  it('are whole or an error', async () => {
    document.body.innerHTML = page('k1-0', 'k1-2');
    await expect(loadStaticRuns('k1', '/start/')).rejects.toThrow('The static run k1-1 is missing');
  });

  it.each([
    ['a newer version was deployed', answer(page('new-0'))],
    ['there is no connection', vi.fn(async () => Promise.reject(new TypeError('failed')))],
  ])('make the browser load the page when the reader goes there, where %s', async (_, fetching) => {
    vi.stubGlobal('fetch', fetching);
    const settled = vi.fn();
    void loadStaticRuns('k1', '/next/').then(settled, settled);
    await vi.advanceTimersByTimeAsync(1000);
    expect(reload).not.toHaveBeenCalled();
    location.pathname = '/next';
    await vi.advanceTimersByTimeAsync(1000);
    expect(reload).toHaveBeenCalledOnce();
    expect(settled).not.toHaveBeenCalled();
  });

  it('never load the same page again and again', async () => {
    loadedFrom('/start/');
    vi.stubGlobal('fetch', answer(page('new-0')));
    await expect(loadStaticRuns('k1', '/start/')).rejects.toThrow('/start/ does not hold');
    expect(fetch).not.toHaveBeenCalled();
  });
});
