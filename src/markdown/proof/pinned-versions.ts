import type {PinnedVersions} from '../../core/proof/outdated-versions';
import type {Environment} from '../render/notebook/block-environment';
import {packageName} from './package-name';

const PIN = /^([A-Za-z0-9._-]+)==([^\s;+\\]+)/;

/** The files that say which versions an environment has. */
export function lockFiles(environment: Environment | 'parsers'): readonly string[] {
  const folder = 'tests/python/environments';
  return [
    `${folder}/${environment}.txt`,
    // Locked apart: see the README beside it.
    ...(environment === 'torch' ? [`${folder}/torch-cpu.txt`] : []),
  ];
}

/** The versions in the texts of lock files; a package may have several, for several versions of Python. */
export function pinnedVersions(locks: readonly string[]): PinnedVersions {
  const pinned = new Map<string, Set<string>>();
  for (const line of locks.flatMap((text) => text.split('\n'))) {
    const [, name, version] = PIN.exec(line) ?? [];
    if (name === undefined || version === undefined) continue;
    const known = packageName(name);
    pinned.set(known, (pinned.get(known) ?? new Set()).add(version));
  }
  return pinned;
}
