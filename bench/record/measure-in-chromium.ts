import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {chromium} from '@playwright/test';
import {findChromium} from '../../src/cli/browser/find-chromium';

/** Milliseconds of the browser's own work. */
export interface ChromiumTimes {
  readonly read: number;
  readonly blocked: number;
  readonly written: number;
}

/** Times of IndexedDB with this record in it; null where there is no Chromium. */
export async function measureInChromium(stored: readonly unknown[]): Promise<ChromiumTimes | null> {
  const found = findChromium();
  if (found === null) return null;
  // A page of its own address: a blank one may store nothing.
  const server = createServer((_request, response) => response.end('<!doctype html>')).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  // A server that listens on a port has such an address.
  const {port} = server.address() as AddressInfo;
  const browser = await chromium.launch({
    ...(found.isPlaywrights ? {} : {executablePath: found.path}),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    // The loader of TypeScript wraps functions in a helper of this name.
    await page.addInitScript('globalThis.__name = (wrapped) => wrapped');
    await page.goto(`http://127.0.0.1:${port}/`);
    return await page.evaluate(timesInPage, stored);
  } finally {
    await browser.close();
    server.close();
  }
}

/** Runs in the page. */
async function timesInPage(stored: readonly unknown[]): Promise<ChromiumTimes> {
  const done = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const opening = indexedDB.open('bench', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('events', {keyPath: 'id'});
  const database = await done(opening);
  const committed = (transaction: IDBTransaction) =>
    new Promise<void>((resolve) => {
      transaction.oncomplete = () => resolve();
    });
  const filling = database.transaction('events', 'readwrite');
  for (const event of stored) filling.objectStore('events').put(event);
  await committed(filling);
  let read = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 5; run += 1) {
    const start = performance.now();
    await done(database.transaction('events').objectStore('events').getAll());
    read = Math.min(read, performance.now() - start);
  }
  const begin = performance.now();
  const writing = database.transaction('events', 'readwrite');
  writing.objectStore('events').put({...(stored[0] as object), id: 'new'});
  writing.commit();
  const blocked = performance.now() - begin;
  await committed(writing);
  return {read, blocked, written: performance.now() - begin};
}
