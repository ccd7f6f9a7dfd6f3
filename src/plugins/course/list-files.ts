import {readdir} from 'node:fs/promises';
import path from 'node:path';

/** Folders that tools make: nothing in them is part of the course. */
const SKIPPED = /^(?:\..*|node_modules|__pycache__|venv)$/;

/**
 * Paths of all files in a folder, from the root, with forward slashes and sorted. A folder that is not there has
 * none; links to other folders are not followed.
 */
export async function listFiles(rootDir: string, folder: string): Promise<readonly string[]> {
  const entries = await readdir(path.join(rootDir, folder), {withFileTypes: true}).catch(() => []);
  const nested = await Promise.all(
    entries.map(async (entry) => {
      const file = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return SKIPPED.test(entry.name) ? [] : listFiles(rootDir, file);
      return entry.name === '.DS_Store' ? [] : [file];
    }),
  );
  return nested.flat().sort();
}
