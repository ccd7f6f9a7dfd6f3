import AxeBuilder from '@axe-core/playwright';
import {missingPage, pages} from './pages';
import {expect, test} from './site-test';

test.use({tolerated: [/404/]});

for (const theme of ['light', 'dark'] as const) {
  for (const [kind, address] of Object.entries({...pages, notFound: missingPage})) {
    test(`axe finds nothing on the ${kind} page, ${theme}`, async ({page}) => {
      await page.emulateMedia({colorScheme: theme, reducedMotion: 'reduce'});
      await page.goto(address);
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      const {violations} = await new AxeBuilder({page}).analyze();
      expect(violations.map(({id, nodes}) => ({id, nodes: nodes.map(({html}) => html)}))).toEqual([]);
    });
  }
}
