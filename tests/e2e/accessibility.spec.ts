import {axeFindings} from './axe-findings';
import {inTheme} from './emulate';
import {missingPage, pages} from './pages';
import {expect, test} from './site-test';

test.use({tolerated: [/404/]});

for (const theme of ['light', 'dark'] as const) {
  for (const [kind, address] of Object.entries({...pages, notFound: missingPage})) {
    test(`axe finds nothing on the ${kind} page, ${theme}`, async ({page}) => {
      await inTheme(page, theme);
      await page.goto(address);
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      expect(await axeFindings(page)).toEqual([]);
    });
  }
}
