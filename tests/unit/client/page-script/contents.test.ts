// @vitest-environment jsdom
import {afterAll, beforeEach, describe, expect, it, vi} from 'vitest';
import {startContents} from '../../../../src/client/page-script/contents';
import {fakeTools, find} from './fake-tools';

type Report = (entries: readonly {isIntersecting: boolean}[]) => void;

/** Observers that report when a test says so. */
class FakeObserver {
  static all: FakeObserver[] = [];
  readonly targets: Element[] = [];
  constructor(
    readonly report: Report,
    readonly options?: IntersectionObserverInit,
  ) {
    FakeObserver.all.push(this);
  }
  observe(target: Element): void {
    this.targets.push(target);
  }
  disconnect(): void {
    FakeObserver.all = FakeObserver.all.filter((observer) => observer !== this);
  }
}

vi.stubGlobal('IntersectionObserver', FakeObserver);
const apply = startContents(fakeTools());

/** Scrolls so that the headings stand at these heights, and lets the observers report. */
function scrollTo(one: number, two: number, three: number, atEnd = false): void {
  const tops = {one, two, three};
  for (const [id, top] of Object.entries(tops)) {
    find(`#${id}`).getBoundingClientRect = () => new DOMRect(0, top, 100, 30);
  }
  vi.stubGlobal('scrollY', 1000 - one);
  for (const {report} of FakeObserver.all) report([{isIntersecting: !atEnd}]);
}

const current = () =>
  [...document.querySelectorAll('[data-contents] [aria-current="true"]')].map((link) => link.textContent);

beforeEach(() => {
  document.body.innerHTML = `<nav data-contents><a href="#one">One</a><a href="#two">Two</a><a href="#%74hree">Three</a>
    <a href="#gone">Gone</a></nav><article id="text"><h2 id="one">One</h2><h2 id="two">Two</h2><h2 id="three">Three</h2></article>`;
  apply();
});

afterAll(() => vi.unstubAllGlobals());

describe('the contents', () => {
  it('mark nothing above the first heading', () => {
    scrollTo(500, 900, 1500);
    expect(current()).toEqual([]);
  });

  it('mark the last section whose heading was reached', () => {
    scrollTo(-600, 150, 700);
    expect(current()).toEqual(['Two']);
    scrollTo(-200, 550, 1100);
    expect(current()).toEqual(['One']);
  });

  it('mark the section in each list of a page that has two', () => {
    find('nav').after(find('nav').cloneNode(true));
    apply();
    scrollTo(-600, 150, 700);
    expect(current()).toEqual(['Two', 'Two']);
  });

  it('mark the last section at the end of the text', () => {
    scrollTo(-600, 150, 700, true);
    expect(current()).toEqual(['Three']);
  });

  it('watch the headings down to a line, and what of the text is below the viewport', () => {
    expect(FakeObserver.all.map(({targets, options}) => [options, targets.map(({id}) => id)])).toEqual([
      [{rootMargin: '999999px 0px -75% 0px'}, ['one', 'two', 'three']],
      [{rootMargin: '-100% 0px 999999px 0px'}, ['text']],
    ]);
  });

  it('let go of the page before', () => {
    apply();
    expect(FakeObserver.all).toHaveLength(2);
    document.body.innerHTML = '<p>No contents</p>';
    apply();
    expect(FakeObserver.all).toEqual([]);
  });
});
