import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {readWords} from '../../plugins/course/read-words';
import {buildSite} from '../site/build-site';
import {isBuilt, removeBuildStamp, writeBuildStamp} from '../site/build-stamp';
import {hashSources} from '../site/hash-sources';
import {readCommit} from '../site/read-commit';
import {readConfig} from '../site/read-config';
import {runDocusaurus} from '../site/run-docusaurus';
import {siteEnvironment} from '../site/site-environment';
import {completeArchive} from './complete-archive';
import {zipFolder} from './zip-folder';

/** The site, which the archive takes its search and its downloads from, and what the archive is made in. */
const siteFolder = 'build';
const folder = '.lectern/archive';

/**
 * Builds the site where it is not up to date, then the same pages as one that opens from disk, and zips them. The exit
 * code is 0 where the zip is there.
 */
export async function buildArchive(root: string): Promise<number> {
  const code = await buildSite({root, outDir: siteFolder, args: [], ifChanged: true});
  if (code !== 0) return code;
  const config = await readConfig(process.env);
  const env = siteEnvironment(process.env, readCommit(root), Number.parseInt(process.versions.node, 10));
  const sources = hashSources(root, env);
  if (!isBuilt(root, folder, sources)) {
    removeBuildStamp(root, folder);
    const args = ['--config', 'docusaurus.archive.config.ts', '--out-dir', folder];
    // From disk there is no path to be under; what the site says of its own address is copied from it below.
    const run = await runDocusaurus('build', args, {...env, LECTERN_BASE_URL: '/'});
    if (run.code !== 0 || run.isStopped) return run.code || 1;
    completeArchive(
      path.join(root, siteFolder),
      path.join(root, folder),
      config,
      readWords(root, config.locale),
    );
    writeBuildStamp(root, folder, sources);
  }
  const file = path.join(siteFolder, 'archive', `${config.courseId}.zip`);
  const bytes = zipFolder(path.join(root, folder), config.courseId);
  mkdirSync(path.join(root, path.dirname(file)), {recursive: true});
  writeFileSync(path.join(root, file), bytes);
  console.log(`${file}: ${(bytes.length / 1e6).toFixed(1)} MB. Unpack it and open index.html in a browser.`);
  return 0;
}
