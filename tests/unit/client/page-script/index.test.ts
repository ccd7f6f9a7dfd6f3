// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import {beforeAll, describe, expect, it, vi} from 'vitest';
import {openRecord} from '../../../../src/client/record/open-record';
import {english} from '../../../../src/core/words';
import {codeTabsHtml} from './code-tabs-html';
import {find} from './fake-tools';

const checklist = '<ul class="checklist"><li><input type="checkbox" data-item="foundations/a#one"></li></ul>';
const errors = vi.fn();

/** React put another page in the place of this one. */
function show(html: string): void {
  const main = document.querySelector('main') ?? document.body.appendChild(document.createElement('main'));
  main.innerHTML = html;
  document.dispatchEvent(new CustomEvent('lectern:page'));
}

beforeAll(async () => {
  vi.stubGlobal('LECTERN_PAGE', {courseId: 'ml', baseUrl: '/', words: english});
  vi.stubGlobal('LECTERN_RECORD_WORDS', english);
  vi.stubGlobal('matchMedia', () => new EventTarget());
  vi.stubGlobal('reportError', errors);
  await import('../../../../src/client/page-script/index');
});

describe('the page script', () => {
  it('brings each page into order, and writes to the record', async () => {
    show(codeTabsHtml(1, 'framework', ['pytorch', 'jax']) + checklist);
    find('#tabs-1-tab-jax').click();
    find<HTMLInputElement>('input').click();
    const copy = await openRecord({courseId: 'ml'});
    // A limit for what hangs: a busy machine opens the record in more than the second that is waited otherwise.
    await vi.waitFor(
      () =>
        expect(copy.all()).toEqual([
          expect.objectContaining({type: 'choice-made', family: 'framework', value: 'jax'}),
          expect.objectContaining({type: 'checklist-marked', item: 'foundations/a#one', checked: true}),
        ]),
      {timeout: 20_000},
    );
    await copy.close();
    show(codeTabsHtml(1, 'framework', ['pytorch', 'jax']) + checklist);
    expect(find('#tabs-1-tab-jax').ariaSelected).toBe('true');
    expect(find<HTMLInputElement>('input').checked).toBe(true);
    expect(errors).not.toHaveBeenCalled();
  });

  it('has one live region, outside of the page that React renders', () => {
    expect([...document.querySelectorAll('[aria-live]')].map((region) => region.parentElement)).toEqual([
      document.body,
    ]);
  });

  it('goes on where one behaviour fails', () => {
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor() {
          throw new Error('no observer');
        }
      },
    );
    show(`<nav data-contents><a href="#one">One</a></nav><h2 id="one">One</h2>${checklist}`);
    expect(errors).toHaveBeenCalledExactlyOnceWith(new Error('no observer'));
    expect(find<HTMLInputElement>('input').checked).toBe(true);
  });

  it('shows once, as text, that storage is full, with a button that closes the note', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    show(checklist);
    find<HTMLInputElement>('input').click();
    await vi.waitFor(() => expect(find('.page-note').textContent).toBe(`${english.nothingKeptFull}Close`));
    expect(find('.page-note').role).toBe('status');
    find<HTMLInputElement>('input').click();
    find('.page-note button').click();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(document.querySelectorAll('.page-note')).toHaveLength(0);
  });
});
