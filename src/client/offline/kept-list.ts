import type {OfflineTools} from './offline-tools';
import {makeText} from './panel-parts';
import {readState} from './state-store';

/** Lists on the page for what is not kept the modules that are. */
export async function showKept(place: HTMLElement, {scope, words}: OfflineTools): Promise<void> {
  const state = await readState(scope).catch(() => null);
  const kept = new Set(Object.keys(state?.modules ?? {}));
  const links = [...place.querySelectorAll<HTMLElement>('[data-module]')];
  for (const link of links) link.hidden = !kept.has(link.dataset.module ?? '');
  place.querySelector('p')?.remove();
  place.prepend(makeText(kept.size === 0 ? words.offlineNone : words.offlineModules));
  place.hidden = false;
}
