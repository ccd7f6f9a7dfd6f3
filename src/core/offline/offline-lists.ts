/** A file that can be kept: its address below the site, its bytes, and what changes when it does. */
export type OfflineFile = readonly [path: string, bytes: number, revision: string];

/** What belongs to one module, or to all of them. */
export interface OfflineSize {
  readonly files: number;
  readonly bytes: number;
}

/** What can be kept of a built site, and which build it is. */
export interface OfflineIndex {
  /** Changes with any file. */
  readonly version: string;
  /** The frame, the search, the pages that are of no module. */
  readonly shared: OfflineSize;
  readonly modules: Readonly<Record<string, OfflineSize & {readonly title: string; readonly path: string}>>;
}

/** What says what can be kept lies here, below the site; it is not kept itself. */
export const offlineFolder = 'data/offline/';

/** Below the site. */
export const offlineIndexFile = `${offlineFolder}index.json`;

/** Name of the list of what all modules need; no module can have it. */
export const sharedList = '_shared';

/** The list of files of a module, below the site. */
export function offlineListFile(name: string): string {
  return `${offlineFolder}${name}.json`;
}

/** The page that is shown in the place of one that is not kept. */
export const offlinePage = 'offline/';

/** The worker's file; it has to lie at the top of what it serves. */
export const workerFile = 'service-worker.js';
