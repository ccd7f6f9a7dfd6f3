import {shiftOf, watchShifts} from './layout-shifts';
import {pages} from './pages';
import {courseId} from './record-name';
import {expect, test} from './site-test';

for (const width of [360, 1280]) {
  for (const [kind, address] of Object.entries(pages)) {
    test(`nothing moves while the ${kind} page loads at ${width} px`, async ({page}) => {
      await page.setViewportSize({width, height: 800});
      await watchShifts(page);
      await page.addInitScript((key) => {
        if (!location.protocol.startsWith('http')) return;
        localStorage.setItem(key, '{"framework":"tensorflow"}');
      }, `lectern:${courseId}:choices`);
      await page.goto(address);
      await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
      expect(await shiftOf(page)).toBeLessThan(0.001);
    });
  }
}
