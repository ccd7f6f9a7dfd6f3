import {existsSync} from 'node:fs';
import path from 'node:path';

/** Whether a program can be called by its name. */
export function isOnPath(program: string): boolean {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.some((folder) => existsSync(path.join(folder, program)));
}
