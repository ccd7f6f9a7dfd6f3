import path from 'node:path';
import {parseArgs} from 'node:util';
import {compressSite} from './hosting/compress-site';
import {basePathOfBuild} from './site/base-path-of-build';

/** `npm run compress`: the compressed forms of a built site's texts, in `build/` or the folder after `--out-dir`. */
export async function compress(args: readonly string[]): Promise<number> {
  const {values} = parseArgs({args: [...args], options: {'out-dir': {type: 'string', default: 'build'}}});
  const folder = path.resolve(values['out-dir']);
  try {
    basePathOfBuild(folder);
  } catch {
    console.error(`There is no built site in ${folder}: run \`npm run build\` first.`);
    return 1;
  }
  const {files, bytes, brotli, gzip} = await compressSite(folder);
  const size = (count: number) => `${(count / 1e6).toFixed(1)} MB`;
  console.log(`${files} files of ${size(bytes)} take ${size(brotli)} as brotli and ${size(gzip)} as gzip.`);
  return 0;
}
