import {readdirSync} from 'node:fs';
import path from 'node:path';

/** The files below a folder, sorted, with slashes on every system. */
export function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}
