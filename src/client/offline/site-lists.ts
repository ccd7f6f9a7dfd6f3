import {
  type OfflineFile,
  type OfflineIndex,
  offlineIndexFile,
  offlineListFile,
  sharedList,
} from '../../core/offline/offline-lists';
import {readSiteData} from '../read-site-data';

/** What can be kept of the site as it is now. */
export async function readIndex(baseUrl: string): Promise<OfflineIndex> {
  // The site's own file, which the build wrote in this form.
  return (await readList(baseUrl, offlineIndexFile)) as OfflineIndex;
}

/** All files of some modules, what all need included, each once. */
export async function readFiles(
  baseUrl: string,
  modules: readonly string[],
): Promise<readonly OfflineFile[]> {
  const names = [sharedList, ...modules];
  const lists = await Promise.all(names.map((name) => readList(baseUrl, offlineListFile(name))));
  // The site's own files, which the build wrote in this form.
  const files = (lists as readonly (readonly OfflineFile[])[]).flat();
  return [...new Map(files.map((file) => [file[0], file])).values()];
}

async function readList(baseUrl: string, path: string): Promise<unknown> {
  const list = await readSiteData(baseUrl, path);
  // What the worker answers without a network.
  if (list === null) throw new Error(`${path}: no network`);
  return list;
}
