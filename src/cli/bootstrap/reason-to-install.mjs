/**
 * @typedef {{version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, os?: string[], cpu?: string[]}} Package
 * @typedef {Record<string, Package>} Packages folder → package, as in a lock file; '' is the project itself
 */

/**
 * Why the packages have to be installed. npm notes what it put into `node_modules` once all of it is there, so this
 * needs no note of its own, and sees an installation that somebody made by hand.
 * @param {object} found
 * @param {Record<string, unknown>} found.manifest package.json
 * @param {Packages} found.wanted the packages of package-lock.json
 * @param {Packages | null} found.installed the packages of node_modules/.package-lock.json; null where it is missing
 * @param {(folder: string) => boolean} found.exists
 * @param {{os: string, cpu: string}} found.system
 * @returns {string | null} the end of the sentence "Installing the packages: …"; null where all is there
 */
export function reasonToInstall({manifest, wanted, installed, exists, system}) {
  if (installed === null) return 'none are installed yet';
  for (const kind of ['dependencies', 'devDependencies']) {
    const locked = /** @type {Packages & Record<'', Record<string, unknown>>} */ (wanted)['']?.[kind];
    if (!isSame(manifest[kind], locked)) return 'package.json has changed';
  }
  for (const [folder, {os, cpu}] of Object.entries(installed)) {
    if (!admits(os, system.os) || !admits(cpu, system.cpu)) return 'those here are for another system';
    if (!exists(folder)) return `${folder} is missing`;
  }
  for (const [folder, {version, integrity, optional, devOptional}] of Object.entries(wanted)) {
    const have = installed[folder];
    if (folder === '' || (have === undefined && (optional || devOptional))) continue;
    if (have === undefined || have.version !== version || have.integrity !== integrity) {
      return 'package-lock.json has changed';
    }
  }
  return null;
}

/**
 * @param {unknown} a names → versions, or nothing
 * @param {unknown} b
 */
function isSame(a, b) {
  const sorted = [a, b].map((list) => JSON.stringify(Object.entries(list ?? {}).sort()));
  return sorted[0] === sorted[1];
}

/**
 * @param {string[] | undefined} names what a package runs on; `!win32` is all but that; none is everything
 * @param {string} name
 */
function admits(names, name) {
  if (names === undefined || names.length === 0) return true;
  const refused = names.filter((each) => each.startsWith('!'));
  if (refused.includes(`!${name}`)) return false;
  return refused.length === names.length || names.includes(name) || names.includes('any');
}
