import {copyFileSync} from 'node:fs';
import path from 'node:path';
import {addSearch} from '../search/add-search';
import {isBuilt, removeBuildStamp, writeBuildStamp} from './build-stamp';
import {hashSources} from './hash-sources';
import {readCommit} from './read-commit';
import {runDocusaurus} from './run-docusaurus';
import {siteEnvironment} from './site-environment';

export interface BuildRequest {
  readonly root: string;
  /** Relative to the root. */
  readonly outDir: string;
  /** Further arguments for `docusaurus build`. */
  readonly args: readonly string[];
  /** Only where a source has changed since the last build. */
  readonly ifChanged: boolean;
}

/** Builds the production site into a folder. The exit code is 0 where the folder now holds it. */
export async function buildSite({root, outDir, args, ifChanged}: BuildRequest): Promise<number> {
  // No build gets the key that can change the search's index: only `npm run index:algolia` reads it.
  const {LECTERN_ALGOLIA_WRITE_KEY: _, ...given} = process.env;
  const env = siteEnvironment(given, readCommit(root), Number.parseInt(process.versions.node, 10));
  // Taken before the build: what is saved while it runs is not in it.
  const sources = hashSources(root, env);
  if (ifChanged && isBuilt(root, outDir, sources)) return 0;
  removeBuildStamp(root, outDir);
  const {code, isStopped} = await runDocusaurus('build', ['--out-dir', outDir, ...args], env);
  if (code !== 0 || isStopped) return code || 1;
  await addSearch(path.resolve(root, outDir), env);
  // Licences ask to go where the code goes.
  copyFileSync(
    path.join(root, 'THIRD-PARTY-LICENSES.md'),
    path.resolve(root, outDir, 'third-party-licenses.txt'),
  );
  // With arguments (another locale, no minifying) it is another site than the one that is served.
  if (args.length === 0) writeBuildStamp(root, outDir, sources);
  return 0;
}
