import {isHashed, keptPath} from '../../core/offline/kept-path';
import {keepingHeader} from '../../core/offline/kept-state';
import {offlinePage} from '../../core/offline/offline-lists';
import {findKept} from './find-kept';
import {scopePath, worker} from './worker-scope';

/** How long a page may take where it is also kept: a network that is there and answers nothing is no network. */
const patience = 4000;

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
    return (await findKept(scopePath, path)) ?? response;
  } catch (error) {
    const kept = await findKept(scopePath, path);
    if (kept) return kept;
    const instead = isPage ? await findKept(scopePath, offlinePage) : undefined;
    if (instead) return instead;
    throw error;
  }
}

/** What the network says; rejects after a while where there is something kept to show instead. */
async function answered(request: Request, path: string): Promise<Response> {
  const response = fetch(request);
  if (!(await findKept(scopePath, path))) return response;
  const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error('no answer')), patience));
  return Promise.race([response, late]);
}
