import {existsSync, readFileSync, statSync, utimesSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {compressSite} from '../../../../src/cli/hosting/compress-site';
import {temporaryFolder} from '../temporary-folder';

const text = 'The same words again and again. '.repeat(100);

describe('compressSite', () => {
  it('puts both forms beside a text that is worth it', async () => {
    const folder = temporaryFolder({
      'a/index.html': text,
      'small.js': 'x',
      'font.woff2': text,
      'b.zip': text,
    });
    const {files, bytes, brotli, gzip} = await compressSite(folder);
    expect([files, bytes]).toEqual([1, text.length]);
    const file = path.join(folder, 'a/index.html');
    expect(brotliDecompressSync(readFileSync(`${file}.br`)).toString()).toBe(text);
    expect(gunzipSync(readFileSync(`${file}.gz`)).toString()).toBe(text);
    expect([statSync(`${file}.br`).size, statSync(`${file}.gz`).size]).toEqual([brotli, gzip]);
    for (const other of ['small.js', 'font.woff2', 'b.zip']) {
      expect(existsSync(path.join(folder, `${other}.gz`))).toBe(false);
    }
  });

  it('gives the same bytes each time, and makes anew what has changed', async () => {
    const folder = temporaryFolder({'a.js': text});
    const file = path.join(folder, 'a.js');
    await compressSite(folder);
    const first = readFileSync(`${file}.gz`);
    utimesSync(file, 1, 1);
    await compressSite(folder);
    expect(readFileSync(`${file}.gz`)).toEqual(first);
    writeFileSync(file, text.toUpperCase());
    await compressSite(folder);
    expect(gunzipSync(readFileSync(`${file}.gz`)).toString()).toBe(text.toUpperCase());
  });
});
