import {keepModules} from './offline-store';
import type {OfflineTools} from './offline-tools';
import {makeBar, makeButton, makeText} from './panel-parts';
import {problemText} from './problem-text';
import {readIndex} from './site-lists';
import {readState} from './state-store';

/** How long after one look at the site's version the next one is worth it. */
const interval = 30 * 60 * 1000;

/**
 * Tells where the site has a newer version than what is kept. The learner decides when it is fetched, and when the page
 * is loaded anew.
 */
export function watchVersion(tools: OfflineTools): void {
  const {scope, words} = tools;
  let lookedAt = 0;
  let told: string | null = null;

  async function look(): Promise<void> {
    if (document.hidden || Date.now() - lookedAt < interval) return;
    lookedAt = Date.now();
    const state = await readState(scope);
    if (state === null) return;
    const {version} = await readIndex(scope);
    if (version === state.version || version === told) return;
    told = version;
    offer();
  }

  function offer(): void {
    const note = document.createElement('aside');
    note.className = 'page-note';
    note.setAttribute('role', 'status');
    const later = makeButton(words.offlineLater, '', () => note.remove());

    function fill(text: string, ...nodes: readonly Node[]): void {
      const hadFocus = note.contains(document.activeElement);
      note.replaceChildren(makeText(text), ...nodes);
      if (hadFocus) note.querySelector('button')?.focus();
    }

    function ask(text: string): void {
      const get = makeButton(words.offlineUpdate, '', () => void update());
      fill(text, get, later);
    }

    async function update(): Promise<void> {
      const stopper = new AbortController();
      const bar = makeBar(words.offlineUpdating);
      const stop = makeButton(words.offlineStop, '', () => stopper.abort());
      fill(words.offlineUpdating, bar, stop);
      const result = await keepModules(scope, [], stopper.signal, ({done, bytes}) => {
        bar.max = bytes;
        bar.value = done;
      });
      if (!result.ok) return ask(problemText(result.problem, words));
      const reload = makeButton(words.offlineReload, '', () => location.reload());
      fill(words.offlineNewerReady, reload, later);
    }

    ask(words.offlineNewer);
    document.body.append(note);
  }

  // Without a network there is nothing new.
  const lookQuietly = () => void look().catch(() => undefined);
  document.addEventListener('visibilitychange', lookQuietly);
  lookQuietly();
}
