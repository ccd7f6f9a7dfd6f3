import {readFileSync} from 'node:fs';
import {createServer, type RequestListener} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {basePathOfBuild} from '../../src/cli/site/base-path-of-build';
import {siteServer} from '../../src/cli/site/site-server';
import {bundleWorker} from '../../src/plugins/offline/bundle-worker';

/** A copy of the built site on a port of its own, whose host puts up new versions. */
export interface ChangingSite {
  readonly url: string;
  /** From now on there is another version: a title is longer, and the lists say so. */
  readonly deploy: () => void;
  /** From now on offline mode is off. */
  readonly switchOff: () => void;
  /** Cuts the network, or mends it: also for the worker, which Playwright's Firefox leaves online. */
  readonly setOffline: (isOffline: boolean) => void;
  /** From now on the network is there, and nothing comes. */
  readonly silence: () => void;
  /** From now on what is asked for below a path waits, until it is let go. */
  readonly hold: (path: string) => HeldRequests;
  /** From now on every answer is an error of the host. */
  readonly fail: () => void;
  readonly close: () => Promise<void>;
}

interface HeldRequests {
  readonly count: () => number;
  readonly letGo: () => void;
}

const lesson = 'foundations/ml-frameworks/';

export async function serveChanging(siteFolder: string): Promise<ChangingSite> {
  const root = path.resolve(__dirname, '../..');
  const folder = path.resolve(root, siteFolder);
  const basePath = basePathOfBuild(folder);
  const serve = siteServer(folder, basePath);
  const off = await bundleWorker(root, false);
  /** Path below the site → text that is served in its place. */
  const changed = new Map<string, string>();
  let isFailing = false;
  let isCut = false;
  let isSilent = false;
  let heldPath: string | null = null;
  const held: (() => void)[] = [];
  const innerPath = (url = '') => url.slice(basePath.length).replace(/\?.*/, '');
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');

  const answer: RequestListener = (request, response) => {
    const inner = innerPath(request.url);
    const text = changed.get(inner);
    if (isSilent) return;
    if (isCut) request.socket.destroy();
    else if (isFailing) response.writeHead(503).end();
    else if (text === undefined) serve(request, response);
    else response.writeHead(200, {'Content-Type': typeOf(inner), 'Cache-Control': 'no-cache'}).end(text);
  };
  const server = createServer((request, response) => {
    const isHeld = heldPath !== null && innerPath(request.url).startsWith(heldPath);
    if (isHeld) held.push(() => answer(request, response));
    else answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo; // it listens on a port, not on a pipe

  return {
    url: `http://127.0.0.1:${port}${basePath}`,
    deploy: () => {
      // The title in the page and in what React shows of it: the page's own script is left out.
      const html = read(`${lesson}index.html`)
        .replace(/(<h1[^>]*>)[^<]*/, '$1ML Frameworks Fundamentals, deployed again')
        .replace(/<script[^>]*assets\/js\/[^>]*><\/script>/g, '');
      changed.set(lesson, html);
      const list = JSON.parse(read('data/offline/foundations.json')) as [string, number, string][];
      const next = list.map(([name, bytes, revision]) => [name, bytes, name === lesson ? 'next' : revision]);
      changed.set('data/offline/foundations.json', JSON.stringify(next));
      const index = JSON.parse(read('data/offline/index.json')) as object;
      changed.set('data/offline/index.json', JSON.stringify({...index, version: 'next'}));
    },
    switchOff: () => changed.set('service-worker.js', off),
    setOffline: (isOffline) => {
      isCut = isOffline;
      if (isCut) server.closeAllConnections();
    },
    silence: () => {
      isSilent = true;
    },
    hold: (below) => {
      heldPath = below;
      const letGo = () => {
        heldPath = null;
        for (const goOn of held.splice(0)) goOn();
      };
      return {count: () => held.length, letGo};
    },
    fail: () => {
      isFailing = true;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function typeOf(name: string): string {
  if (name.endsWith('.json')) return 'application/json';
  return name.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
}
