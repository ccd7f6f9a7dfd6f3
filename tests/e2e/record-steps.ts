import type {Locator, Page} from '@playwright/test';
import {pages} from './pages';
import {courseId} from './record-name';
import {savedFile} from './saved-file';
import {expect} from './site-test';

/** One event of an exported file. */
export interface ExportedEvent {
  readonly id: string;
  readonly type: string;
  readonly item?: string;
}

/** A part of the page of the record, by its heading. */
export function part(page: Page, heading: string): Locator {
  return page.getByRole('region', {name: heading});
}

/** Opens the page of the record and waits until it shows it. */
export async function openRecordPage(page: Page): Promise<void> {
  await page.goto('record/');
  await expect(part(page, 'What is here').getByText('Profile', {exact: true})).toBeVisible();
}

/** Ticks items of the lesson's checklist, by their place, and waits until they are kept. */
export async function tick(page: Page, ...places: readonly number[]): Promise<void> {
  await page.goto(pages.lesson);
  for (const place of places) {
    await page.locator('.checklist').getByRole('checkbox').nth(place).check();
  }
  await expect.poll(() => countKept(page, 'checklist-marked')).toBeGreaterThanOrEqual(places.length);
}

/** How many events of a type the open profile's database holds. */
export function countKept(page: Page, type: string): Promise<number> {
  return page.evaluate(
    async ([course, wanted]) => {
      const name = `lectern:${course}:${document.documentElement.dataset.profile ?? 'default'}`;
      // Opening one that is not there would make it.
      const all = await indexedDB.databases();
      if (!all.some((known) => known.name === name)) return 0;
      return new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const reading = database.transaction('events').objectStore('events').getAll();
          reading.onsuccess = () => {
            database.close();
            resolve(reading.result.filter(({type: own}) => own === wanted).length);
          };
        };
      });
    },
    [courseId, type] as const,
  );
}

/** Exports the record by the page's button; gives the file's text. */
export async function exportRecord(page: Page): Promise<string> {
  const press = () => page.getByRole('button', {name: 'Export your record'}).click();
  return (await savedFile(page, press)).text;
}

/** Hands a file to the page's import, up to what it would change or why it is refused. */
export async function chooseFile(page: Page, text: string, name = 'record.json'): Promise<void> {
  await page
    .getByLabel('File of a record')
    .setInputFiles({name, mimeType: 'application/json', buffer: Buffer.from(text)});
}

export async function importRecord(page: Page, text: string): Promise<void> {
  await chooseFile(page, text);
  await page.getByRole('button', {name: 'Import it'}).click();
  await expect(page.getByText(/^Imported\. New events: /)).toBeVisible();
}

export function eventsOf(text: string): readonly ExportedEvent[] {
  return JSON.parse(text).events;
}

/** Names of this course's databases and keys in the browser, sorted. */
export function everythingStored(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases();
    return [...Object.keys(localStorage), ...databases.map(({name}) => name ?? '')].sort();
  });
}

/** A file like the exported one, changed by a function over its JSON. */
export function changed(text: string, change: (file: Record<string, unknown>) => object): string {
  return JSON.stringify(change(JSON.parse(text)));
}

/** The same events under other ids, and more of them. */
export function many(text: string, count: number): string {
  const [event] = eventsOf(text);
  const signs = 'abcdefghijklmnopqrstuvwxyz234567';
  const idOf = (number: number) =>
    Array.from({length: 26}, (_, place) => signs.charAt(Math.floor(number / 32 ** place) % 32)).join('');
  return changed(text, (file) => ({
    ...file,
    events: Array.from({length: count}, (_, number) => ({...event, id: idOf(number)})),
  }));
}
