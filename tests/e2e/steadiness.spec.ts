import {shiftOf, watchShifts} from './layout-shifts';
import {pages} from './pages';
import {courseId} from './record-name';
import {expect, test} from './site-test';
import {wakeProgram} from './wake-program';

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
      await wakeProgram(page);
      expect(await shiftOf(page)).toBeLessThan(0.001);
    });
  }
}
