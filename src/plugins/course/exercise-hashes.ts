import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {listFiles} from './list-files';

/** An exercise, and a hash of all that the run of its tests depends on. */
export interface ExerciseHash {
  readonly id: string;
  /** Path of its page. */
  readonly file: string;
  readonly hash: string;
}

const PAGE = /^exercises\/[^/]+\/(?:\d+[-_.])?(?<id>[^/]+)\/index\.mdx$/;

/** `files` are the paths of the course's files, from the root. */
export async function exerciseHashes(
  rootDir: string,
  files: Iterable<string>,
): Promise<readonly ExerciseHash[]> {
  const all = [...files].filter((file) => file.startsWith('exercises/')).sort();
  const shared = all.filter((file) => /^exercises\/[^/]+\.(?:py|ini)$/.test(file));
  const read = async (file: string) => [
    file,
    await readFile(path.join(rootDir, file), 'utf8').catch(() => ''),
  ];
  const common = await Promise.all(shared.map(read));
  const pages = all.flatMap((file) => {
    const id = PAGE.exec(file)?.groups?.id;
    return id === undefined ? [] : [{id, file}];
  });
  return Promise.all(
    pages.map(async ({id, file}) => {
      const folder = file.slice(0, -'index.mdx'.length);
      const own = all.filter((name) => name.startsWith(folder) && name !== file);
      const wrong = await listFiles(rootDir, wrongFolder(id));
      const texts = await Promise.all([...own, ...wrong].map(read));
      const [, page = ''] = await read(file);
      return {id, file, hash: hashOf([common, texts, frontMatterOf(page)])};
    }),
  );
}

/** The value of `chainedHash` with nothing before, by Node's own SHA-256: these are long texts. */
function hashOf(parts: readonly unknown[]): string {
  return createHash('sha256')
    .update(JSON.stringify(['', ...parts]))
    .digest('hex')
    .slice(0, 16);
}

/** Where the solutions lie that an exercise's tests have to refuse; a practical has services that are broken. */
function wrongFolder(id: string): string {
  return `tests/python/wrong/${id}`;
}

/** Of its page the tests know the steps only; a word in the text changes nothing for them. */
function frontMatterOf(page: string): string {
  return /^---\r?\n([\s\S]*?)\r?\n---/.exec(page)?.[1] ?? '';
}
