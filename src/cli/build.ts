import {buildSite} from './site/build-site';

/** `npm run build`: the production site in `build/`, or in the folder after `--out-dir`. */
export async function build(args: readonly string[]): Promise<number> {
  const rest = [...args];
  const at = rest.indexOf('--out-dir');
  const outDir = at < 0 ? 'build' : rest[at + 1];
  if (outDir === undefined) {
    console.error('Name a folder after --out-dir.');
    return 1;
  }
  if (at >= 0) rest.splice(at, 2);
  return buildSite({root: process.cwd(), outDir, args: rest, ifChanged: false});
}
