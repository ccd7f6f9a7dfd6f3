import {findFirefox} from '../browser/find-firefox';
import {installChromium} from '../browser/install-chromium';
import {installFromDistribution} from '../browser/install-from-distribution';
import {isOnPath} from '../browser/is-on-path';
import type {Program} from '../browser/package-managers';
import {findNginx} from '../hosting/nginx-server';

/** What the scripts of the image call besides nginx. */
const packers = ['brotli', 'unzip', 'zip'];

/**
 * Sees to it that the programs of the matrix are there, and says which of them is not and cannot be installed: one
 * sentence each, none where all are there.
 */
export async function installPrograms(): Promise<readonly string[]> {
  const missing: string[] = [];
  if (!(await installChromium())) missing.push('Chromium: see above.');
  if (!has('nginx', () => findNginx().hasNginx)) {
    missing.push('nginx: install the package of your system, then run the command again.');
  } else if (!findNginx().hasBrotli) {
    console.log('nginx has no module for brotli here: files are served compressed with gzip.');
  }
  if (!has('firefox', () => findFirefox() !== null)) {
    missing.push('Firefox: install it, or name one in PLAYWRIGHT_FIREFOX, then run the command again.');
  }
  // The matrix can do without them; the unit tests of the image's scripts cannot.
  if (!has('packers', () => packers.every(isOnPath))) {
    console.log(`The tests of the image are passed over: they need ${packers.join(', ')}.`);
  }
  return missing;
}

function has(program: Program, isThere: () => boolean): boolean {
  if (isThere()) return true;
  console.log(`Installing ${program} for the tests: the distribution’s package.`);
  return installFromDistribution(program) && isThere();
}
