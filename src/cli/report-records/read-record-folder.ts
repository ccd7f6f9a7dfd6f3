import {readFile, stat} from 'node:fs/promises';
import path from 'node:path';
import {explainFileProblem} from '../../core/export/explain-file-problem';
import {parseRecordFile} from '../../core/export/parse-record-file';
import {type RecordFile, recordFileLimits} from '../../core/export/record-file';
import {english} from '../../core/words';
import {listRecordFiles} from './list-record-files';

/** Of the words of the page, that of a newer file speaks to a learner. */
const words = {
  ...english,
  keepingFileNewer:
    'This file was exported by a newer version of the site. Run this on the version of the course that your learners use.',
};

export interface NamedRecord extends RecordFile {
  /** Path of the file below the folder. */
  readonly file: string;
}

export interface RecordFolder {
  readonly records: readonly NamedRecord[];
  /** A sentence for each file or folder that cannot be taken. */
  readonly problems: readonly string[];
}

/**
 * Reads the exported records of a folder and of the folders in it: their `.json` files, by path.
 * @throws where there is no such folder
 */
export async function readRecordFolder(folder: string, courseId: string): Promise<RecordFolder> {
  const {files, problems: unread} = await listRecordFiles(folder);
  const records: NamedRecord[] = [];
  const problems = [...unread];
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
