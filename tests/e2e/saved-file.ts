import {readFile} from 'node:fs/promises';
import type {Page} from '@playwright/test';
import {isFirefox} from './is-firefox';

interface SavedFile {
  readonly name: string;
  readonly text: string;
}

/** The file that the page saves when something is pressed. */
export async function savedFile(page: Page, press: () => Promise<void>): Promise<SavedFile> {
  if (!isFirefox(page)) {
    const arriving = page.waitForEvent('download');
    await press();
    const download = await arriving;
    return {name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8')};
  }
  // Playwright's Firefox tells of no file that a page made itself: it is taken as the page makes it.
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    const {click} = HTMLAnchorElement.prototype;
    let text = Promise.resolve('');
    Object.assign(window, {saved: null});
    URL.createObjectURL = (file: Blob) => {
      text = file.text();
      return make(file);
    };
    HTMLAnchorElement.prototype.click = function () {
      const name = this.download;
      Object.assign(window, {saved: text.then((read) => ({name, text: read}))});
      click.call(this);
    };
  });
  await press();
  const saved = await page.waitForFunction(
    // Put there by the script above.
    () => (window as unknown as {saved: Promise<SavedFile> | null}).saved,
  );
  const file = await saved.jsonValue();
  if (file === null) throw new Error('The page saved no file.');
  // A download takes the focus from the page.
  await page.bringToFront();
  return file;
}
