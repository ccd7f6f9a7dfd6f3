import {readdir} from 'node:fs/promises';
import path from 'node:path';

export interface RecordFileList {
  /** Paths below the folder, with `/` between their parts, sorted. */
  readonly files: readonly string[];
  /** A sentence for each folder that is not looked into. */
  readonly problems: readonly string[];
}

/** Nobody sorts records that deep: it is rather a whole disk that was named. */
const deepest = 8;

/**
 * Finds the `.json` files of a folder and of the folders in it. Links are not followed: one that leads elsewhere in the
 * folder names what is found anyway, and one that leads out of it names what nobody put there. Names that begin with a dot
 * belong to the system that wrote them, as the `._ada.json` that an archive from a Mac brings along.
 * @throws where there is no such folder
 */
export async function listRecordFiles(folder: string): Promise<RecordFileList> {
  const files: string[] = [];
  const problems: string[] = [];

  async function look(below: readonly string[]): Promise<void> {
    const entries = await readdir(path.join(folder, ...below), {withFileTypes: true});
    for (const entry of entries.filter(({name}) => !name.startsWith('.'))) {
      const parts = [...below, entry.name];
      if (entry.isDirectory()) await lookInto(parts);
      else if (entry.isFile() && /\.json$/i.test(entry.name)) files.push(parts.join('/'));
    }
  }

  async function lookInto(parts: readonly string[]): Promise<void> {
    const name = parts.join('/');
    if (parts.length > deepest) {
      problems.push(`${name}: Records are looked for in folders ${deepest} deep, and this one is deeper.`);
      return;
    }
    await look(parts).catch(() => problems.push(`${name}: This folder could not be read.`));
  }

  await look([]);
  return {files: files.sort(), problems: problems.sort()};
}
