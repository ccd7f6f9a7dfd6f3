import {keepModules} from './offline-store';
import type {OfflineTools} from './offline-tools';
import {makeButton, makeText} from './panel-parts';
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
    const [state, index] = await Promise.all([readState(scope), readIndex(scope)]);
    if (state === null || index.version === state.version || index.version === told) return;
    told = index.version;
    offer();
  }

  function offer(): void {
    const note = document.createElement('aside');
    note.className = 'page-note';
    note.setAttribute('role', 'status');
    const later = () => makeButton(words.offlineLater, '', () => note.remove());
    const text = makeText(words.offlineNewer);
    const get = makeButton(words.offlineUpdate, '', () => void update());
    note.append(text, get, later());
    document.body.append(note);

    async function update(): Promise<void> {
      get.disabled = true;
      const result = await keepModules(scope, [], new AbortController().signal, ({done, bytes}) => {
        get.textContent = new Intl.NumberFormat(document.documentElement.lang, {style: 'percent'}).format(
          bytes === 0 ? 0 : done / bytes,
        );
      });
      if (result.ok) {
        text.textContent = words.offlineNewerReady;
        get.replaceWith(makeButton(words.offlineReload, '', () => location.reload()));
        return;
      }
      text.textContent = result.problem === 'full' ? words.offlineFull : words.offlineNetwork;
      get.disabled = false;
      get.textContent = words.offlineUpdate;
    }
  }

  // Without a network there is nothing new.
  const lookQuietly = () => void look().catch(() => undefined);
  document.addEventListener('visibilitychange', lookQuietly);
  lookQuietly();
}
