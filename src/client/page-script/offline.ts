import {loadBehaviour} from './load-behaviour';
import type {Behaviour} from './page-tools';

const start = loadBehaviour('[data-keep-offline],[data-kept-modules],html[data-kept]', () =>
  import('./page-offline').then(({startOfflinePage}) => startOfflinePage),
);

/** What can be kept offline, on a module's page; and on every page once something is. */
export const startOffline: Behaviour = (tools) => {
  if (navigator.serviceWorker?.controller) document.documentElement.dataset.kept = '';
  return start(tools);
};
