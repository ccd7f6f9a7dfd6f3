import type {Page} from '@playwright/test';
import {expect} from './site-test';

/**
 * Makes the page load React, as it does when the reader reaches for a link, and waits until it has taken the page over.
 * Without a pointer or a key: what moves soon after these counts as what the reader wanted.
 */
export async function wakeProgram(page: Page): Promise<void> {
  await page.locator('a[href]').first().dispatchEvent('focusin', {bubbles: true});
  await expect(page.locator('html[data-has-hydrated="true"]')).toBeAttached();
}
