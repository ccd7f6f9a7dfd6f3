import {pages} from './pages';
import {expect, test} from './site-test';

for (const width of [360, 1280]) {
  for (const [kind, address] of Object.entries(pages)) {
    test(`nothing moves while the ${kind} page loads at ${width} px`, async ({page}) => {
      await page.setViewportSize({width, height: 800});
      await page.addInitScript(() => {
        Object.assign(window, {shifts: [] as number[]});
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            if ('value' in entry) (window as unknown as {shifts: unknown[]}).shifts.push(entry.value);
          }
        }).observe({type: 'layout-shift', buffered: true});
      });
      await page.addInitScript(() =>
        localStorage.setItem('lectern:ml-infrastructure:choices', '{"framework":"tensorflow"}'),
      );
      await page.goto(address);
      await expect(page.locator('html')).toHaveAttribute('data-has-hydrated', 'true');
      const shifts = await page.evaluate(() => (window as unknown as {shifts: number[]}).shifts);
      expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.001);
    });
  }
}
