import {asPrinted, inTheme} from './emulate';
import {pages} from './pages';
import {expect, test} from './site-test';

test('a printed lesson has all tabs with labels and none of the frame', async ({page}) => {
  await page.goto(pages.lesson);
  await asPrinted(page);
  const panels = await page.locator('.tab-panel').count();
  await expect(page.locator('.tab-panel:visible')).toHaveCount(panels);
  await expect(page.locator('.tab-label').first()).toBeVisible();
  await expect(page.locator('.tab-list:visible, .copy-button:visible')).toHaveCount(0);
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.locator('button:visible:not(.term)')).toHaveCount(0);
  await expect(page.getByRole('heading', {level: 1})).toBeVisible();
});

test('what is printed is dark on white, whatever the theme', async ({page}) => {
  await inTheme(page, 'dark');
  await page.goto(pages.lesson);
  await asPrinted(page);
  const colours = await page.evaluate(() => ({
    ink: getComputedStyle(document.querySelector('main p') ?? document.body).color,
    paper: getComputedStyle(document.body).backgroundColor,
  }));
  expect(luminance(colours.ink)).toBeLessThan(0.2);
  expect(['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)']).toContain(colours.paper);
});

/** Rough brightness of `rgb(r, g, b)`, 0–1. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
