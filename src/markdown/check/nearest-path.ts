import {nearest} from '../../core/nearest';

/**
 * The path or address that a wrong one most likely means: one with the same last part, else with the nearest last
 * part; among several, one in the same folder. Null where no last part is near.
 */
export function nearestPath(wanted: string, candidates: Iterable<string>): string | null {
  const all = [...candidates];
  const {folder, name} = split(wanted);
  const sameFolder = all.filter((path) => split(path).folder === folder);
  for (const group of [sameFolder, all]) {
    const names = group.map((path) => split(path).name);
    const index = names.includes(name) ? names.indexOf(name) : names.indexOf(nearest(name, names) ?? '\0');
    const found = group[index];
    if (found !== undefined) return found;
  }
  return null;
}

function split(path: string): {readonly folder: string; readonly name: string} {
  const parts = path.replace(/\/$/, '').split('/');
  return {folder: parts.slice(0, -1).join('/'), name: parts.at(-1) ?? ''};
}
