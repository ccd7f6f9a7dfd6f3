import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {OfflineFile} from '../../core/offline/offline-lists';
import {linkedPaths} from './linked-paths';

/** A file of the built site, as what it takes to keep it is worked out from. */
export interface BuiltFile {
  /** Below the site, with slashes on every system; a page's ends with a slash in the place of its file's name. */
  readonly path: string;
  readonly entry: OfflineFile;
  /** What its HTML or CSS names, as it stands there. */
  readonly links: readonly string[];
}

/** Reads every file of a built site, in the order of the paths. */
export function readBuiltFiles(folder: string): readonly BuiltFile[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort()
    .map((file) => {
      const bytes = readFileSync(path.join(folder, file));
      const address = file.replace(/(^|\/)index\.html$/, '$1');
      const revision = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
      return {path: address, entry: [address, bytes.length, revision], links: linkedPaths(file, bytes)};
    });
}
