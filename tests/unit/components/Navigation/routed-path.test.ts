// @vitest-environment jsdom
import {beforeEach, describe, expect, it} from 'vitest';
import {isPlainClick, routedPath} from '../../../../src/components/Navigation/routed-path';

const baseUrl = '/course/';

function pathOf(html: string): string | null {
  document.body.innerHTML = html;
  const link = document.querySelector('a');
  if (!link) throw new Error('the test has no link');
  return routedPath(link, window.location, baseUrl);
}

beforeEach(() => window.history.replaceState(null, '', '/course/foundations/?q=1#top'));

describe('routedPath', () => {
  it.each([
    ['<a href="/course/glossary/">x</a>', '/course/glossary/'],
    ['<a href="/course/glossary/?a=b#tensor">x</a>', '/course/glossary/?a=b#tensor'],
    ['<a href="../basics/">x</a>', '/course/basics/'],
    ['<a href="/course/foundations/" target="_self">x</a>', '/course/foundations/'],
  ])('routes %s', (html, path) => {
    expect(pathOf(html)).toBe(path);
  });

  it.each([
    ['another origin', '<a href="https://example.org/course/">x</a>'],
    ['another site on this host', '<a href="/other/">x</a>'],
    ['another window', '<a href="/course/glossary/" target="_blank">x</a>'],
    ['a download', '<a href="/course/glossary/" download>x</a>'],
    ['a file', '<a href="/course/files/lesson.py">x</a>'],
    ['a place in this page', '<a href="#bottom">x</a>'],
    ['the top of this page', '<a href="#">x</a>'],
    ['a mail address', '<a href="mailto:a@example.org">x</a>'],
  ])('leaves %s to the browser', (_, html) => {
    expect(pathOf(html)).toBeNull();
  });
});

describe('isPlainClick', () => {
  it('is the main button without a key', () => {
    expect(isPlainClick(new MouseEvent('click'))).toBe(true);
  });

  it.each([{ctrlKey: true}, {metaKey: true}, {shiftKey: true}, {altKey: true}, {button: 1}])(
    'is not %o',
    (init) => {
      expect(isPlainClick(new MouseEvent('click', init))).toBe(false);
    },
  );

  it('is not one that somebody has handled', () => {
    const click = new MouseEvent('click', {cancelable: true});
    click.preventDefault();
    expect(isPlainClick(click)).toBe(false);
  });
});
