import {isHashed, keptPath} from '../../core/offline/kept-path';
import {keepingHeader} from '../../core/offline/kept-state';
import {offlineFolder, offlinePage} from '../../core/offline/offline-lists';
import {findKept} from './find-kept';
import {scopePath, worker} from './worker-scope';

/** How long a page may take where it is also kept: a network that is there and answers nothing is no network. */
const patience = 4000;

/** For how long after such a wait what is kept is shown at once: a page has many files, each of which would wait. */
const memory = 30_000;

let silentUntil = 0;

/**
 * Answers the site's requests: pages and data from the network and, where that fails, from what the learner keeps;
 * files whose names change with their content the other way round. It keeps nothing by itself.
 */
worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener('fetch', (event) => {
  const {request} = event;
  const url = new URL(request.url);
  const path = url.origin === location.origin ? keptPath(url.pathname, scopePath) : null;
  if (path === null || request.method !== 'GET' || request.headers.has(keepingHeader)) return;
  event.respondWith(isHashed(path) ? keptFirst(request, path) : networkFirst(request, path));
});

async function keptFirst(request: Request, path: string): Promise<Response> {
  return (await findKept(scopePath, path)) ?? fetch(request);
}

async function networkFirst(request: Request, path: string): Promise<Response> {
  const isPage = request.mode === 'navigate';
  try {
    const response = await answered(request, path);
    // A host that fails is as good as none.
    if (response.status < 500) return response;
    return (await withoutNetwork(path)) ?? response;
  } catch (error) {
    const instead = (await withoutNetwork(path)) ?? (isPage ? await findKept(scopePath, offlinePage) : null);
    if (instead) return instead;
    throw error;
  }
}

/** What is kept; and to the question what there is to keep, nothing: no failure that the browser would report. */
async function withoutNetwork(path: string): Promise<Response | undefined> {
  return path.startsWith(offlineFolder) ? new Response('null') : findKept(scopePath, path);
}

/** What the network says; rejects after a while where there is something kept to show instead. */
async function answered(request: Request, path: string): Promise<Response> {
  const response = fetch(request);
  // A page is always asked of the network; another file may come from what the browser remembers.
  const hear = () => {
    if (request.mode === 'navigate') silentUntil = 0;
  };
  response.then(hear, () => undefined);
  if (!(await findKept(scopePath, path))) return response;
  return Promise.race([response, tooLate(response)]);
}

/** Rejects where an answer does not come in time. */
function tooLate(response: Promise<Response>): Promise<never> {
  return new Promise((_, reject) => {
    const giveUp = () => {
      silentUntil = Date.now() + memory;
      reject(new Error('no answer'));
    };
    const timer = setTimeout(giveUp, Date.now() < silentUntil ? 0 : patience);
    const end = () => clearTimeout(timer);
    response.then(end, end);
  });
}
