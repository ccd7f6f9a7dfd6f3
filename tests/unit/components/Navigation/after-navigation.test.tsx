// @vitest-environment jsdom
import {cleanup, render} from '@testing-library/react';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

const pageShown = vi.fn();

/** Each test meets the module as a page does that was just loaded. */
async function visit() {
  vi.resetModules();
  const {AfterNavigation} = await import('../../../../src/components/Navigation/after-navigation');
  const {rerender} = render(<AfterNavigation />);
  return (path: string, html: string) => {
    document.querySelector('main')?.remove();
    document.body.insertAdjacentHTML('beforeend', `<main>${html}</main>`);
    window.history.pushState(null, '', path);
    rerender(<AfterNavigation />);
  };
}

beforeEach(() => {
  pageShown.mockClear();
  window.history.replaceState(null, '', '/');
  document.addEventListener('lectern:page', pageShown);
});

afterEach(() => {
  document.removeEventListener('lectern:page', pageShown);
  cleanup();
  document.body.replaceChildren();
});

describe('AfterNavigation', () => {
  it('tells the page script of the first page and leaves the focus alone', async () => {
    await visit();
    expect(pageShown).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(document.body);
  });

  it('focuses the title of the next page and tells the page script', async () => {
    const goTo = await visit();
    pageShown.mockClear();
    goTo('/foundations/', '<h1 tabindex="-1">Foundations</h1>');
    expect(document.activeElement?.textContent).toBe('Foundations');
    expect(pageShown).toHaveBeenCalledTimes(1);
  });

  it('tells the page script first, so that a hidden place is open when it is focused', async () => {
    const goTo = await visit();
    pageShown.mockImplementationOnce(() => expect(document.activeElement).toBe(document.body));
    goTo('/foundations/', '<h1 tabindex="-1">Foundations</h1>');
    expect(document.activeElement?.textContent).toBe('Foundations');
  });

  it('takes a fragment that is no encoding of anything as no place', async () => {
    const goTo = await visit();
    goTo('/glossary/#%E0%A4%A', '<h1 tabindex="-1">Glossary</h1>');
    expect(document.activeElement?.textContent).toBe('Glossary');
  });

  it('focuses the place that the address names', async () => {
    const goTo = await visit();
    goTo('/glossary/#k%C3%B6rper', '<h1 tabindex="-1">Glossary</h1><h2 id="körper">Körper</h2>');
    expect(document.activeElement?.id).toBe('körper');
  });

  it('leaves a place in the same page to the browser', async () => {
    const goTo = await visit();
    pageShown.mockClear();
    goTo('/#contents', '<h1 tabindex="-1">Course</h1><h2 id="contents">Contents</h2>');
    expect(pageShown).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(document.body);
  });
});
