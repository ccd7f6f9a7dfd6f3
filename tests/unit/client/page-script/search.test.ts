// @vitest-environment jsdom
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {startSearch} from '../../../../src/client/page-script/search';
import {fakeTools, press} from './fake-tools';

const open = vi.hoisted(() => vi.fn());
vi.mock('../../../../src/client/page-script/page-search', () => ({
  createPageSearch: () => ({open, apply: vi.fn()}),
}));

startSearch(fakeTools());

beforeEach(() => {
  document.body.innerHTML = '<p>Text</p><input type="text"><input type="radio"><textarea></textarea>';
  localStorage.clear();
  open.mockClear();
});

/** Whether a key in an element of the page opened the search. */
async function opens(selector: string, key: string, more: KeyboardEventInit = {}): Promise<boolean> {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  const event = press(element, key, more);
  await vi.dynamicImportSettled();
  expect(open).toHaveBeenCalledTimes(event.defaultPrevented ? 1 : 0);
  return event.defaultPrevented;
}

describe('the keys of the search', () => {
  it.each<[string, KeyboardEventInit]>([
    ['/', {}],
    ['/', {shiftKey: true}],
    ['k', {ctrlKey: true}],
    ['k', {metaKey: true}],
  ])('are %s with %j', async (key, more) => {
    expect(await opens('p', key, more)).toBe(true);
  });

  it.each<[string, KeyboardEventInit]>([
    ['k', {}],
    ['/', {ctrlKey: true}],
    ['/', {altKey: true}],
    ['k', {ctrlKey: true, altKey: true}],
  ])('are not %s with %j', async (key, more) => {
    expect(await opens('p', key, more)).toBe(false);
  });

  it('are left to fields that one types in, and taken beside a choice', async () => {
    expect(await opens('[type="text"]', '/')).toBe(false);
    expect(await opens('textarea', 'k', {ctrlKey: true})).toBe(false);
    expect(await opens('[type="radio"]', '/')).toBe(true);
  });

  it('are left alone while a dialog is open', async () => {
    document.body.insertAdjacentHTML('beforeend', '<dialog open></dialog>');
    expect(await opens('p', '/')).toBe(false);
  });

  it('hand over what is typed before the box is there', async () => {
    const paragraph = document.querySelector('p');
    if (!paragraph) throw new Error('the page has no paragraph');
    for (const key of ['/', 'o', 'n', 'Shift', 'n', 'x']) press(paragraph, key);
    await vi.dynamicImportSettled();
    await vi.waitFor(() => expect(open).toHaveBeenCalledExactlyOnceWith('onnx'));
    expect(press(paragraph, 'o').defaultPrevented).toBe(false);
  });

  it('lack the slash where it was switched off', async () => {
    localStorage.setItem('lectern:ml:search', '{"recent":[],"slash":false}');
    expect(await opens('p', '/')).toBe(false);
    expect(await opens('p', 'k', {ctrlKey: true})).toBe(true);
  });
});
