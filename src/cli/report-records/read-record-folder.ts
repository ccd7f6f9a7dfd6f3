import {readdir, readFile, stat} from 'node:fs/promises';
import path from 'node:path';
import {explainFileProblem} from '../../core/export/explain-file-problem';
import {parseRecordFile} from '../../core/export/parse-record-file';
import {type RecordFile, recordFileLimits} from '../../core/export/record-file';
import {english} from '../../core/words';

/** Of the words of the page, that of a newer file speaks to a learner. */
const words = {
  ...english,
  keepingFileNewer:
    'This file was exported by a newer version of the site. Run this on the version of the course that your learners use.',
};

export interface NamedRecord extends RecordFile {
  /** Name of the file. */
  readonly file: string;
}

export interface RecordFolder {
  readonly records: readonly NamedRecord[];
  /** A sentence for each file that cannot be taken. */
  readonly problems: readonly string[];
}

/**
 * Reads the exported records of a folder: its `.json` files, by name.
 * @throws where there is no such folder
 */
export async function readRecordFolder(folder: string, courseId: string): Promise<RecordFolder> {
  const files = (await readdir(folder)).filter((name) => /\.json$/i.test(name)).sort();
  const records: NamedRecord[] = [];
  const problems: string[] = [];
  for (const file of files) {
    const read = await readOne(path.join(folder, file), courseId);
    if (typeof read === 'string') problems.push(`${file}: ${read}`);
    else records.push({...read, file});
  }
  return {records, problems};
}

/** The record, or why it cannot be had. */
async function readOne(location: string, courseId: string): Promise<RecordFile | string> {
  try {
    // Before it is read: a file of any size may lie there.
    if ((await stat(location)).size > recordFileLimits.bytes) {
      return explainFileProblem({kind: 'too-large'}, words);
    }
    const parsed = parseRecordFile(await readFile(location, 'utf8'), courseId);
    return parsed.ok ? parsed.file : explainFileProblem(parsed.problem, words);
  } catch {
    return words.keepingFileUnreadable;
  }
}
