import type {Locator, Page} from '@playwright/test';
import {touchInFirefox} from './firefox-touch';
import {isFirefox} from './is-firefox';
import {middle, type Point} from './point';

/** Touches an element once, with a finger. */
export async function tap(target: Locator): Promise<void> {
  const page = target.page();
  if (!isFirefox(page)) return target.tap();
  // Waits until it can be touched and scrolls to it, as `tap` does.
  await target.click({trial: true});
  await touchInFirefox(page, [await middle(target)]);
}

/** Drags with a finger. The steps between are what a real one would give. */
export async function dragWithFinger(page: Page, from: Point, to: Point): Promise<void> {
  const steps = Array.from({length: 8}, (_, index) => ({
    x: from.x + ((to.x - from.x) * (index + 1)) / 8,
    y: from.y + ((to.y - from.y) * (index + 1)) / 8,
  }));
  if (isFirefox(page)) return touchInFirefox(page, [from, ...steps]);
  const client = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: Point | null) =>
    client.send('Input.dispatchTouchEvent', {type, touchPoints: at === null ? [] : [at]});
  await touch('touchStart', from);
  for (const step of steps) await touch('touchMove', step);
  await touch('touchEnd', null);
}
