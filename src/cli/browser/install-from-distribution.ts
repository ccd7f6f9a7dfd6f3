import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import path from 'node:path';
import {packageManagers} from './package-managers';

/** Asks the distribution's package manager for a Chromium, without a question to anybody: whether that worked. */
export function installFromDistribution(): boolean {
  if (process.platform !== 'linux') return false;
  const manager = packageManagers.find(({program}) => isOnPath(program));
  if (manager === undefined) return false;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !isOnPath('sudo')) return false;
  return manager.commands.every((args) => {
    const [program = '', ...rest] = [...(isRoot ? [] : ['sudo', '-n']), manager.program, ...args];
    console.log(`  ${[program, ...rest].join(' ')}`);
    const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
    return spawnSync(program, rest, {stdio: 'inherit', env}).status === 0;
  });
}

function isOnPath(program: string): boolean {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.some((folder) => existsSync(path.join(folder, program)));
}
