import {pages} from './pages';
import {expect, test} from './site-test';
import {tap} from './touch';

test.use({viewport: {width: 360, height: 740}, hasTouch: true});

test('the menu opens by touch, closes with Escape and gives the focus back', async ({page}) => {
  await page.goto(pages.lesson);
  const summary = page.locator('details.menu > summary');
  await tap(summary);
  const nav = page.locator('details.menu').getByRole('navigation', {name: 'Course'});
  await expect(nav).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(nav).toBeHidden();
  await expect(summary).toBeFocused();
});

test('the menu leads to another page and is closed there', async ({page}) => {
  await page.goto(pages.lesson);
  await tap(page.locator('details.menu > summary'));
  await tap(page.locator('details.menu').getByRole('link', {name: 'Training and Experiment Tracking'}));
  await expect(page).toHaveURL(/\/training-and-tracking\/$/);
  await expect(page.locator('details.menu').getByRole('navigation')).toBeHidden();
});

for (const [kind, address] of Object.entries(pages)) {
  test(`${kind} page fits 360 px without sideways scrolling`, async ({page}) => {
    await page.goto(address);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  test(`${kind} page has touch targets of 44 px in its frame`, async ({page}) => {
    await page.goto(address);
    const small = await page
      .locator(
        'header.site-header :is(a, button), details.menu > summary, footer nav a, .copy-button, [role="tab"]',
      )
      .evaluateAll((elements) =>
        elements
          .filter((element) => element.checkVisibility())
          .map((element) => ({name: element.textContent, height: element.getBoundingClientRect().height}))
          .filter(({height}) => height < 43.5),
      );
    expect(small).toEqual([]);
  });
}
