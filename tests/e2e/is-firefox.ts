import type {Page} from '@playwright/test';

/** Whether a page is shown by Firefox, for which Playwright has no touch and no emulation of media. */
export function isFirefox(page: Page): boolean {
  return page.context().browser()?.browserType().name() === 'firefox';
}
