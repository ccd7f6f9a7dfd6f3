import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {readOutline} from '../../core/learner/progress/outline';
import {offlineIndexFile, offlineListFile, offlinePage} from '../../core/offline/offline-lists';
import {basePathOfBuild} from '../site/base-path-of-build';
import {offlineLists} from './offline-lists';
import {offlineSummary} from './offline-summary';
import {readBuiltFiles} from './read-built-files';
import {routeChunks} from './route-chunks';
import {withoutProgram} from './without-program';

/**
 * Writes into a built site what can be kept offline: a list of files for each module and one for what all of them need,
 * with sizes. And takes React from the page that stands in for others: it would look for the page of the address.
 */
export function addOffline(root: string, folder: string, isOn: boolean): void {
  const page = path.join(folder, offlinePage, 'index.html');
  writeFileSync(page, withoutProgram(readFileSync(page, 'utf8')));
  if (!isOn) return;
  const outline = readOutline(readJson(path.join(folder, 'data/outline.json')));
  if (outline === null) throw new Error('data/outline.json is not what this version of Lectern writes');
  const basePath = basePathOfBuild(folder);
  const chunks = routeChunks(readJson(path.join(root, '.docusaurus/routesChunkNames.json')), basePath);
  const {index, lists} = offlineLists({files: readBuiltFiles(folder), basePath, outline, chunks});
  mkdirSync(path.join(folder, path.dirname(offlineIndexFile)), {recursive: true});
  writeFileSync(path.join(folder, offlineIndexFile), JSON.stringify(index));
  for (const [name, files] of lists) {
    writeFileSync(path.join(folder, offlineListFile(name)), JSON.stringify(files));
  }
  console.log(offlineSummary(index));
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
