import type {Page} from '@playwright/test';
import {isFirefox} from './is-firefox';

/** Shows every page of the test in one theme, with nothing that moves. */
export async function inTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  if (isFirefox(page))
    await page.addInitScript((name) => {
      // The empty page before the first one has no storage.
      if (location.protocol.startsWith('http')) localStorage.setItem('theme', name);
    }, theme);
  else await page.emulateMedia({colorScheme: theme, reducedMotion: 'reduce'});
}

/** Shows the page as paper would. It stays that way until the next page is loaded. */
export async function asPrinted(page: Page): Promise<void> {
  if (isFirefox(page)) await page.evaluate(swapMedia);
  else await page.emulateMedia({media: 'print'});
}

/** Runs in the page: rules for paper count, and rules for screens are for a medium that it is not. */
function swapMedia(): void {
  const swap = (media: MediaList) => {
    media.mediaText = media.mediaText.replace(/\bscreen\b/g, 'speech').replace(/\bprint\b/g, 'all');
  };
  const swapIn = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule) swap(rule.media);
      if (rule instanceof CSSGroupingRule) swapIn(rule.cssRules);
    }
  };
  for (const sheet of document.styleSheets) {
    swap(sheet.media);
    swapIn(sheet.cssRules);
  }
}
