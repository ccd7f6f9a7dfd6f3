import type {Behaviour} from './page-tools';
import {whenIdle} from './when-idle';

/** A behaviour whose code is loaded, when the browser is idle, on the first page that has what it works. */
export function loadBehaviour(selector: string, load: () => Promise<Behaviour>): Behaviour {
  return (tools) => {
    let apply: (() => void) | null = null;
    let isLoading = false;

    async function start(): Promise<void> {
      try {
        apply = (await load())(tools);
        apply();
      } catch {
        // Offline, or the site was just replaced by a newer one.
        isLoading = false;
      }
    }

    return () => {
      if (apply) apply();
      else if (!isLoading && document.querySelector(selector)) {
        isLoading = true;
        whenIdle(start);
      }
    };
  };
}
