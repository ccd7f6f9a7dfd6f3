import {spawnSync} from 'node:child_process';
import {isOnPath} from './is-on-path';
import {type Program, packageManagers} from './package-managers';

/** Asks the distribution's package manager for a program, without a question to anybody: whether that worked. */
export function installFromDistribution(program: Program): boolean {
  if (process.platform !== 'linux') return false;
  const manager = packageManagers.find(({program: name}) => isOnPath(name));
  if (manager === undefined) return false;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !isOnPath('sudo')) return false;
  const commands = [manager.refresh, [...manager.install, ...manager.packages[program]]];
  return commands
    .filter((args) => args.length > 0)
    .every((args) => {
      const [command = '', ...rest] = [...(isRoot ? [] : ['sudo', '-n']), manager.program, ...args];
      console.log(`  ${[command, ...rest].join(' ')}`);
      const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
      return spawnSync(command, rest, {stdio: 'inherit', env}).status === 0;
    });
}
