import {formatBytes} from '../../core/offline/format-bytes';
import {fillWords} from '../../core/words';
import {whyNot} from './can-keep';
import {keepModules, takeAway} from './offline-store';
import type {OfflineTools} from './offline-tools';
import {makeBar, makeButton, makeText} from './panel-parts';
import {problemText} from './problem-text';
import {readIndex} from './site-lists';
import {readState} from './state-store';

/** Fills a module's panel with what can be done now: keep it, stop, take it away, or why not. */
export function workPanel(panel: HTMLElement, module: string, tools: OfflineTools): void {
  const {scope, words, announce} = tools;
  const size = (bytes: number) => formatBytes(bytes, document.documentElement.lang);

  function fill(...nodes: readonly Node[]): void {
    const hadFocus = panel.contains(document.activeElement);
    panel.replaceChildren(...nodes);
    if (hadFocus) panel.querySelector('button')?.focus();
  }

  async function show(note = ''): Promise<void> {
    const reason = whyNot();
    if (reason !== null) {
      fill(makeText(reason === 'plain' ? words.offlinePlain : words.offlineUnsupported));
      return;
    }
    const state = await readState(scope).catch(() => undefined);
    // The browser has a place for what is kept, and does not let this site use it.
    if (state === undefined) {
      fill(makeText(words.offlineUnsupported));
      return;
    }
    const since = state?.modules[module];
    if (since !== undefined) {
      const date = new Intl.DateTimeFormat(document.documentElement.lang, {dateStyle: 'long'});
      const text = fillWords(words.offlineKept, {date: date.format(new Date(since))});
      fill(
        makeText(text),
        makeButton(words.offlineTakeAway, 'offline-button', () => void remove()),
      );
      return;
    }
    const index = await readIndex(scope).catch(() => null);
    const own = index?.modules[module];
    if (!index || !own) {
      fill(makeText(words.offlineUnknown));
      return;
    }
    const values = {size: size(own.bytes), shared: size(index.shared.bytes)};
    const facts =
      state === null
        ? fillWords(words.offlineSize, values)
        : fillWords(words.offlineSizeAlone, {size: values.size});
    fill(
      makeButton(words.offlineKeep, 'offline-button', () => void keep()),
      makeText(facts),
      ...(note === '' ? [] : [makeText(note)]),
    );
  }

  async function remove(): Promise<void> {
    await takeAway(scope, module);
    announce(words.offlineTaken);
    await show();
  }

  async function keep(): Promise<void> {
    const stopper = new AbortController();
    const bar = makeBar(words.offlineKeep);
    const text = makeText('');
    fill(
      bar,
      text,
      makeButton(words.offlineStop, 'offline-button', () => stopper.abort()),
    );
    // The browser may clear what a site keeps where space runs low, unless it was asked not to.
    void navigator.storage.persist?.().catch(() => false);
    const result = await keepModules(scope, [module], stopper.signal, ({done, bytes}) => {
      bar.max = bytes;
      bar.value = done;
      text.textContent = fillWords(words.offlineLoading, {done: size(done), size: size(bytes)});
    });
    const note = result.ok ? '' : problemText(result.problem, words);
    announce(result.ok ? words.offlineDone : note);
    await show(note);
  }

  void show();
}
