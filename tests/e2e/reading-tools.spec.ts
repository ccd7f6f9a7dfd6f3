import {pages} from './pages';
import {expect, test} from './site-test';

test.describe('where the system is dark', () => {
  test.use({colorScheme: 'dark'});

  test('the theme follows the system until the reader chooses, and the choice stays', async ({page}) => {
    await page.goto(pages.lesson);
    const html = page.locator('html');
    await expect(html).toHaveAttribute('data-theme', 'dark');
    const toggle = page.getByRole('button', {name: 'Dark theme'});
    await toggle.click();
    await expect(html).toHaveAttribute('data-theme', 'light');
    await page.reload();
    await expect(html).toHaveAttribute('data-theme', 'light');
    await page.goto(pages.home);
    await expect(html).toHaveAttribute('data-theme', 'light');
  });
});

test('a copied terminal block holds commands only', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(pages.lesson);
  const terminal = page.locator('figure.terminal:visible').first();
  const copy = terminal.getByRole('button', {name: 'Copy'});
  await copy.click();
  await expect(terminal.getByRole('button', {name: 'Copied'})).toBeFocused();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^python3\.12 -m venv torch-env\n/);
  expect(copied).not.toContain('$ ');
});

test('a copied code block is the code, line by line', async ({page, context}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(pages.lesson);
  await page
    .locator('figure.code[data-language="python"]:visible')
    .first()
    .getByRole('button', {name: 'Copy'})
    .click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^import torch\nfrom torch import nn\n\n\nclass FraudScorer\(nn\.Module\):\n {4}def __init__/,
  );
});

test('a ticked item is still ticked after a reload, and can be unticked', async ({page}) => {
  await page.goto(pages.lesson);
  const item = page.locator('.checklist').getByRole('checkbox').first();
  await item.check();
  await page.reload();
  await expect(item).toBeChecked();
  await item.uncheck();
  await page.reload();
  await expect(item).not.toBeChecked();
});

test('another browser tab shows a tick at once', async ({page, context}) => {
  await page.goto(pages.lesson);
  const other = await context.newPage();
  await other.goto(pages.lesson);
  await page.locator('.checklist').getByRole('checkbox').first().check();
  await expect(other.locator('.checklist').getByRole('checkbox').first()).toBeChecked();
});

test('the checklist of a module is remembered too', async ({page}) => {
  await page.goto(pages.module);
  const item = page.locator('.checklist').getByRole('checkbox').first();
  await item.check();
  await page.reload();
  await expect(item).toBeChecked();
});

test('a term opens its definition by keyboard focus and closes with Escape', async ({page}) => {
  await page.goto(pages.lesson);
  const term = page.locator('button.term').first();
  const card = page.locator(`#${await term.getAttribute('popovertarget')}`);
  await expect(card).toBeHidden();
  await page.locator('#frameworks').first().scrollIntoViewIfNeeded();
  await term.focus();
  await expect(card).toBeVisible();
  await expect(card).toBeInViewport({ratio: 1});
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(term).toBeFocused();
});

test('a term opens and closes by a press', async ({page}) => {
  await page.goto(pages.lesson);
  const term = page.locator('button.term').nth(1);
  const card = page.locator(`#${await term.getAttribute('popovertarget')}`);
  await term.click();
  await expect(card).toBeVisible();
  await card.getByRole('link').click();
  await expect(page).toHaveURL(/\/glossary\/#/);
});

test('the files of the lesson’s Python can be downloaded', async ({page, request}) => {
  await page.goto(pages.lesson);
  const links = page.getByRole('link', {name: /\.(py|ipynb)/});
  await expect(links).toHaveCount(4);
  for (const link of await links.all()) {
    const href = (await link.getAttribute('href')) ?? '';
    const response = await request.get(href);
    expect(response.ok()).toBe(true);
    const body = await response.text();
    if (href.endsWith('.ipynb')) expect(JSON.parse(body)).toMatchObject({nbformat: 4});
    else expect(body).toContain('import ');
  }
});
