import path from 'node:path';
import {type NodeRun, runNode} from '../run-node';

/** Runs one of Docusaurus' own commands in a process of its own, in plain Node: it brings its own TypeScript loader. */
export function runDocusaurus(
  command: 'build' | 'start',
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  signal?: AbortSignal,
): Promise<NodeRun> {
  return runNode([path.join(__dirname, 'docusaurus.mjs'), command, ...args], {
    env,
    output: 'show',
    ...(signal && {signal}),
  });
}
