import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {fixIds} from '../markdown/quiz/fix-ids';
import {listFiles} from '../plugins/course/list-files';
import {quizFolders, quizIdOf} from '../plugins/quizzes/quiz-path';

/** Writes an id at each heading of a quiz that has none of its own and needs one. Returns the files that changed. */
export async function writeQuizIds(rootDir: string): Promise<readonly string[]> {
  const files = (await Promise.all(quizFolders.map((folder) => listFiles(rootDir, folder)))).flat();
  const changed = await Promise.all(
    files
      .filter((file) => quizIdOf(file) !== null)
      .map(async (file) => {
        const location = path.join(rootDir, file);
        const source = await readFile(location, 'utf8').catch(() => null);
        if (source === null) return [];
        const fixed = fixIds(file, source);
        if (fixed === source) return [];
        await writeFile(location, fixed);
        return [file];
      }),
  );
  return changed.flat();
}
