import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {chromium, type Page} from '@playwright/test';
import {build} from 'esbuild';
import {findChromium} from '../../src/cli/browser/find-chromium';
import type {LoadTimes} from './record-in-page';

/** Milliseconds of the browser's own work. */
export interface ChromiumTimes {
  readonly withoutCopy: LoadTimes;
  /** The best of a few runs in one page. */
  readonly withCopy: LoadTimes;
  /** In a page that was just opened, before the browser has compiled anything for speed; the middle one of a few pages. */
  readonly first: LoadTimes;
  /** The middle one of a few. */
  readonly packing: {readonly packed: number; readonly blocked: number};
  readonly writing: {readonly blocked: number; readonly written: number};
}

const runs = 15;
const packs = 5;

/** Times of a record of so many events in the browser, with the site's own code; null where there is no Chromium. */
export async function measureInChromium(count: number): Promise<ChromiumTimes | null> {
  const found = findChromium();
  if (found === null) return null;
  const script = await bundle();
  // A page of its own address: a blank one may store nothing.
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><script>${script}</script>`);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  // A server that listens on a port has such an address.
  const {port} = server.address() as AddressInfo;
  const browser = await chromium.launch({
    ...(found.isPlaywrights ? {} : {executablePath: found.path}),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    const address = `http://127.0.0.1:${port}/`;
    await page.goto(address);
    await page.evaluate(`bench.fill(${count})`);
    const withoutCopy = best(await loads(page));
    const packings: ChromiumTimes['packing'][] = [];
    for (let run = 0; run < packs; run += 1) {
      await page.evaluate('bench.drop()');
      packings.push(await page.evaluate('bench.pack()'));
    }
    const packing = {
      packed: median(packings.map(({packed}) => packed)),
      blocked: median(packings.map(({blocked}) => blocked)),
    };
    const firsts: LoadTimes[] = [];
    for (let run = 0; run < runs; run += 1) {
      await page.goto(address);
      firsts.push(await page.evaluate<LoadTimes>('bench.load()'));
    }
    const withCopy = best(await loads(page));
    const writes: ChromiumTimes['writing'][] = [];
    for (let run = 0; run < runs; run += 1) writes.push(await page.evaluate('bench.write()'));
    const writing = {
      blocked: Math.min(...writes.map(({blocked}) => blocked)),
      written: Math.min(...writes.map(({written}) => written)),
    };
    return {withoutCopy, withCopy, first: middle(firsts), packing, writing};
  } finally {
    await browser.close();
    server.close();
  }
}

/** The site's code as the page script is bundled. */
async function bundle(): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [path.join(import.meta.dirname, 'record-in-page.ts')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'bench',
  });
  // Nothing in it may end the element that holds it.
  return (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
}

async function loads(page: Page): Promise<readonly LoadTimes[]> {
  const times: LoadTimes[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await page.evaluate<LoadTimes>('bench.load()'));
  return times;
}

function best(times: readonly LoadTimes[]): LoadTimes {
  return inOrder(times)[0] ?? {loaded: 0, projected: 0};
}

function middle(times: readonly LoadTimes[]): LoadTimes {
  return inOrder(times)[Math.floor(times.length / 2)] ?? {loaded: 0, projected: 0};
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function inOrder(times: readonly LoadTimes[]): readonly LoadTimes[] {
  return times.toSorted((a, b) => a.loaded + a.projected - (b.loaded + b.projected));
}
