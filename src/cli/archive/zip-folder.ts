import {readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {type Zippable, zipSync} from 'fflate';

/** What is packed already; packing it again only takes time. */
const packed = /\.(?:zip|woff2|png|jpe?g|webp)$/;

/** A folder as a zip in which everything lies in one folder of a given name: equal files make equal bytes. */
export function zipFolder(folder: string, name: string): Uint8Array {
  const files: Zippable = {};
  for (const file of readdirSync(folder, {recursive: true, encoding: 'utf8'}).sort()) {
    const absolute = path.join(folder, file);
    if (!statSync(absolute).isFile()) continue;
    files[`${name}/${file.split(path.sep).join('/')}`] = [
      new Uint8Array(readFileSync(absolute)),
      {level: packed.test(file) ? 0 : 9},
    ];
  }
  // The first moment that a zip can hold, in whatever zone the machine is: its numbers are written, not its instant.
  return zipSync(files, {mtime: new Date(1980, 0, 1)});
}
