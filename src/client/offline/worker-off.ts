import {isCacheOf} from '../../core/offline/kept-state';
import {scopePath, worker} from './worker-scope';

/**
 * The worker of a site whose team has switched offline mode off: it takes the place of the one before, deletes what
 * was kept and is gone. Open pages go on as they are.
 */
worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(end()));

async function end(): Promise<void> {
  const own = (await caches.keys()).filter((name) => isCacheOf(name, scopePath));
  await Promise.all(own.map((name) => caches.delete(name)));
  await worker.registration.unregister();
}
