import {existsSync, rmSync, statSync} from 'node:fs';
import {readFile, utimes, writeFile} from 'node:fs/promises';
import {cpus} from 'node:os';
import path from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';
import {listFiles} from './list-files';

export interface Compression {
  readonly files: number;
  readonly bytes: number;
  readonly brotli: number;
  readonly gzip: number;
}

const brotliOf = promisify(brotliCompress);
const gzipOf = promisify(gzip);

/** What gets smaller; pictures, fonts, archives and Pagefind's index are compressed already. */
const texts = /\.(?:html|js|mjs|css|json|svg|xml|txt|webmanifest|wasm|ipynb|py|md|map)$/;

/** Below this a file fits into the answer's first packet either way. */
const smallest = 1024;

/** Beyond this the last per cent costs seconds. */
const large = 4_000_000;

/**
 * Puts a `.br` and a `.gz` beside each text of a built site, for servers that send files as they lie there. A form that
 * is not smaller than the text is left out; one that is newer than its text is kept as it is.
 */
export async function compressSite(folder: string): Promise<Compression> {
  const queue = listFiles(folder).filter((file) => texts.test(file));
  const total = {files: 0, bytes: 0, brotli: 0, gzip: 0};
  const work = async (): Promise<void> => {
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      const sizes = await compressFile(path.join(folder, file));
      if (sizes === null) continue;
      total.files += 1;
      total.bytes += sizes.bytes;
      total.brotli += sizes.brotli;
      total.gzip += sizes.gzip;
    }
  };
  await Promise.all(cpus().map(work));
  return total;
}

async function compressFile(file: string): Promise<Omit<Compression, 'files'> | null> {
  const {size: bytes, atime, mtime} = statSync(file);
  if (bytes < smallest) return null;
  const isKept = ['.br', '.gz'].some((ending) => {
    const form = statSync(file + ending, {throwIfNoEntry: false});
    return form !== undefined && form.mtimeMs === mtime.getTime();
  });
  if (!isKept) {
    const content = await readFile(file);
    const [brotli, gzipped] = await Promise.all([
      brotliOf(content, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: bytes > large ? 9 : 11,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes,
        },
      }),
      gzipOf(content, {level: 9}),
    ]);
    for (const [form, ending] of [
      [brotli, '.br'],
      [gzipped, '.gz'],
    ] as const) {
      rmSync(file + ending, {force: true});
      if (form.length >= bytes) continue;
      await writeFile(file + ending, form);
      await utimes(file + ending, atime, mtime);
    }
  }
  const sizeOf = (ending: string) => (existsSync(file + ending) ? statSync(file + ending).size : bytes);
  return {bytes, brotli: sizeOf('.br'), gzip: sizeOf('.gz')};
}
