// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {startTerms} from '../../../../src/client/page-script/terms';
import {fakeTools, find} from './fake-tools';

/** What jsdom lacks of popovers: showing and hiding with their events, and the button's own toggle. */
const open = new Set<HTMLElement>();

let isToggling = false;

function toggle(card: HTMLElement, newState: 'open' | 'closed'): void {
  if (isToggling) throw new DOMException('shown or hidden during another', 'InvalidStateError');
  if (open.has(card) === (newState === 'open')) return;
  isToggling = true;
  card.dispatchEvent(Object.assign(new Event('beforetoggle'), {newState}));
  isToggling = false;
  if (newState === 'open') open.add(card);
  else open.delete(card);
  setTimeout(() => card.dispatchEvent(new Event('toggle')));
}

HTMLElement.prototype.showPopover = function () {
  toggle(this, 'open');
};
HTMLElement.prototype.hidePopover = function () {
  toggle(this, 'closed');
};
document.addEventListener('click', ({target}) => {
  const card =
    target instanceof Element && document.getElementById(target.getAttribute('popovertarget') ?? '');
  if (card) toggle(card, open.has(card) ? 'closed' : 'open');
});

const apply = startTerms(fakeTools());
const shown = () => [...open].map(({id}) => id);
const over = (element: HTMLElement, pointerType = 'mouse') =>
  element.dispatchEvent(Object.assign(new Event('pointerover', {bubbles: true}), {pointerType}));

/** As the Tab key gives the focus, with a ring; a press gives it without one. */
function focusByKey(element: HTMLElement): void {
  const matches = element.matches.bind(element);
  Object.assign(element, {
    matches: (selector: string) => matches(selector.replace(':focus-visible', ':focus')),
  });
  element.focus();
}

beforeEach(() => {
  vi.useFakeTimers();
  open.clear();
  document.body.innerHTML = `<p>Words about <button type="button" class="term" popovertarget="term-tensor">tensors</button>
    and <button type="button" class="term" popovertarget="term-graph">graphs</button>.</p>
    <div class="term-card" popover="auto" id="term-tensor"><p>Tensor</p><a href="/glossary/#tensor">More</a></div>
    <div class="term-card" popover="auto" id="term-graph"><p>Graph</p></div>`;
  apply();
});

afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
});

const term = () => find('[popovertarget="term-tensor"]');
const card = () => find('#term-tensor');

describe('a term', () => {
  it('is described by its definition', () => {
    expect(term().getAttribute('aria-describedby')).toBe('term-tensor');
  });

  it('shows its definition under a resting pointer, and not in passing', () => {
    over(term());
    vi.advanceTimersByTime(100);
    over(find('p'));
    vi.advanceTimersByTime(500);
    expect(shown()).toEqual([]);
    over(term());
    vi.advanceTimersByTime(200);
    expect(shown()).toEqual(['term-tensor']);
  });

  it('keeps it while the pointer is on the card, and lets it go after', () => {
    over(term());
    vi.advanceTimersByTime(200);
    over(find('p'));
    vi.advanceTimersByTime(100);
    over(find('#term-tensor a'));
    vi.advanceTimersByTime(1000);
    expect(shown()).toEqual(['term-tensor']);
    over(find('p'));
    over(document.body);
    vi.advanceTimersByTime(200);
    expect(shown()).toEqual([]);
  });

  it('does not take a finger for a pointer that rests', () => {
    over(term(), 'touch');
    vi.advanceTimersByTime(1000);
    expect(shown()).toEqual([]);
  });

  it('shows with the focus of the keyboard, and goes with it', () => {
    focusByKey(term());
    expect(shown()).toEqual(['term-tensor']);
    find('[popovertarget="term-graph"]').focus();
    expect(shown()).toEqual([]);
  });

  it('stays when the focus goes into the card', () => {
    focusByKey(term());
    find('#term-tensor a').focus();
    expect(shown()).toEqual(['term-tensor']);
    find('[popovertarget="term-graph"]').focus();
    expect(shown()).toEqual([]);
  });

  it('stays under the focus when the pointer leaves', () => {
    focusByKey(term());
    over(term());
    over(find('p'));
    vi.advanceTimersByTime(1000);
    expect(shown()).toEqual(['term-tensor']);
  });

  it('opens with a press and closes with the next', () => {
    term().click();
    expect(shown()).toEqual(['term-tensor']);
    over(term());
    over(find('p'));
    vi.advanceTimersByTime(1000);
    expect(shown()).toEqual(['term-tensor']);
    term().click();
    expect(shown()).toEqual([]);
  });

  it('is held by a press when it was shown in passing', () => {
    over(term());
    vi.advanceTimersByTime(200);
    term().click();
    over(find('p'));
    vi.advanceTimersByTime(1000);
    expect(shown()).toEqual(['term-tensor']);
  });

  it('stays closed when the browser gives the focus back to it', () => {
    focusByKey(term());
    find('#term-tensor a').focus();
    card().addEventListener('beforetoggle', () => term().focus(), {once: true});
    card().hidePopover();
    expect(document.activeElement).toBe(term());
    expect(shown()).toEqual([]);
  });

  it('can be shown again after the browser closed it', () => {
    focusByKey(term());
    card().hidePopover();
    expect(shown()).toEqual([]);
    over(term());
    vi.advanceTimersByTime(200);
    expect(shown()).toEqual(['term-tensor']);
  });

  it('forgets the card of a page that is gone', () => {
    focusByKey(term());
    const html = document.body.innerHTML;
    document.body.innerHTML = html;
    apply();
    open.clear();
    focusByKey(term());
    expect(shown()).toEqual(['term-tensor']);
    expect(open.has(card())).toBe(true);
  });

  it('puts the card under the term, or above it where there is more room', () => {
    term().getBoundingClientRect = () => new DOMRect(500, 100, 60, 20);
    focusByKey(term());
    expect(card().style).toMatchObject({
      position: 'fixed',
      top: '128px',
      bottom: 'auto',
      maxBlockSize: '632px',
    });
    term().getBoundingClientRect = () => new DOMRect(500, 700, 60, 20);
    dispatchEvent(new Event('scroll'));
    expect(card().style).toMatchObject({top: 'auto', bottom: '76px', maxBlockSize: '684px'});
  });

  it('leads to the definition in a browser without popovers', () => {
    const scroll = vi.fn();
    Element.prototype.scrollIntoView = scroll;
    const {showPopover} = HTMLElement.prototype;
    Reflect.deleteProperty(HTMLElement.prototype, 'showPopover');
    focusByKey(term());
    term().click();
    HTMLElement.prototype.showPopover = showPopover;
    expect(scroll.mock.contexts).toEqual([card()]);
  });
});
