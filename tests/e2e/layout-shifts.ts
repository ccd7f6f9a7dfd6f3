import type {Page} from '@playwright/test';
import {isFirefox} from './is-firefox';

/** What the pages of a test keep for `shiftOf`. */
interface Watched {
  shifts: number[];
}

/** Watches, on every page that is opened from now on, what moves by itself. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(isFirefox(page) ? watchPlaces : watchEntries);
}

/** How much of the window moved, and how far, as browsers sum it up; 0 where all stayed in its place. */
export async function shiftOf(page: Page): Promise<number> {
  const shifts = await page.evaluate(() => (window as unknown as Watched).shifts);
  return shifts.reduce((sum, shift) => sum + shift, 0);
}

/** Runs in the page. */
function watchEntries(): void {
  const shifts: number[] = [];
  Object.assign(window, {shifts});
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value));
  }).observe({type: 'layout-shift', buffered: true});
}

/**
 * Runs in the page: Firefox has no such entries, so the places of what can be seen are compared from frame to frame.
 * What only scrolls keeps its place on the page or, where it sticks, in the window. As in Chromium, less than three
 * pixels are no shift. A shift is a share of the window.
 */
function watchPlaces(): void {
  const shifts: number[] = [];
  Object.assign(window, {shifts});
  let places = new Map<Element, readonly [number, number]>();
  let scrolled = scrollY;
  const sticks = (element: Element | null): boolean =>
    element !== null && (getComputedStyle(element).position === 'sticky' || sticks(element.parentElement));
  const look = () => {
    const hasScrolled = scrollY !== scrolled;
    scrolled = scrollY;
    const now = new Map<Element, readonly [number, number]>();
    for (const element of document.querySelectorAll('body :is(h1, h2, p, li, pre, table, form, a, button)')) {
      const {top, height} = element.getBoundingClientRect();
      if (height === 0 || top > innerHeight || top + height < 0) continue;
      now.set(element, [top, top + scrollY]);
      const before = places.get(element);
      if (before === undefined) continue;
      const moved = Math.min(Math.abs(before[0] - top), Math.abs(before[1] - top - scrollY));
      // What begins to stick keeps neither place, and is where the one who scrolls expects it.
      if (moved >= 3 && !(hasScrolled && sticks(element))) shifts.push(moved / innerHeight);
    }
    places = now;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
