import type {OfflineWords} from '../../core/offline-words';
import {showKept} from '../offline/kept-list';
import {watchVersion} from '../offline/new-version';
import {workPanel} from '../offline/offline-panel';
import type {Behaviour} from './page-tools';

/** Replaced by the build: see src/plugins/page-script/. */
declare const LECTERN_OFFLINE: {readonly words: OfflineWords};

/** Works the panels of modules, and tells of a newer version where something is kept. */
export const startOfflinePage: Behaviour = ({settings: {baseUrl}, announce}) => {
  const tools = {scope: baseUrl, words: LECTERN_OFFLINE.words, announce};
  const worked = new WeakSet<Element>();
  if (navigator.serviceWorker?.controller) watchVersion(tools);

  return () => {
    for (const panel of document.querySelectorAll<HTMLElement>('[data-keep-offline]')) {
      if (worked.has(panel)) continue;
      worked.add(panel);
      workPanel(panel, panel.dataset.keepOffline ?? '', tools);
    }
    const list = document.querySelector<HTMLElement>('[data-kept-modules]');
    if (list) void showKept(list, tools);
  };
};
