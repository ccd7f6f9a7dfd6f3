import {copyFileSync} from 'node:fs';
import path from 'node:path';
import {addHeaders} from '../hosting/add-headers';
import {addOffline} from '../offline/add-offline';
import {addSearch} from '../search/add-search';
import {isBuilt, removeBuildStamp, writeBuildStamp} from './build-stamp';
import {deferProgram} from './defer-program';
import {hashSources} from './hash-sources';
import {readCommit} from './read-commit';
import {readConfig} from './read-config';
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
  /** Settings beside those of this process' environment, over which they win. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Builds the production site into a folder. The exit code is 0 where the folder now holds it. */
export async function buildSite({root, outDir, args, ifChanged, env: more}: BuildRequest): Promise<number> {
  // No build gets the key that can change the search's index: only `npm run index:algolia` reads it.
  const {LECTERN_ALGOLIA_WRITE_KEY: _, ...given} = {...process.env, ...more};
  const env = siteEnvironment(given, readCommit(root), Number.parseInt(process.versions.node, 10));
  // Taken before the build: what is saved while it runs is not in it.
  const sources = hashSources(root, env);
  if (ifChanged && isBuilt(root, outDir, sources)) return 0;
  removeBuildStamp(root, outDir);
  const {code, isStopped} = await runDocusaurus('build', ['--out-dir', outDir, ...args], env);
  if (code !== 0 || isStopped) return code || 1;
  const folder = path.resolve(root, outDir);
  const config = await readConfig(env);
  deferProgram(folder);
  await addSearch(folder, config);
  addOffline(root, folder, config.offline);
  // Licences ask to go where the code goes.
  copyFileSync(path.join(root, 'THIRD-PARTY-LICENSES.md'), path.join(folder, 'third-party-licenses.txt'));
  // Last: they are worked out from the pages as they stand.
  const refused = addHeaders(folder, config);
  if (refused.length > 0) {
    console.error(`The content policy of the site refuses what stands in its pages:\n${refused.join('\n')}`);
    return 1;
  }
  // With arguments (another locale, no minifying) it is another site than the one that is served.
  if (args.length === 0) writeBuildStamp(root, outDir, sources);
  return 0;
}
