import {spawn} from 'node:child_process';
import {onStopSignal} from './on-stop-signal';

export interface NodeRun {
  /** 0 where it went well; 1 where it was ended from outside. */
  readonly code: number;
  /** Both streams in the order they came; empty where they were shown as they came. */
  readonly output: string;
  /** Whether this process was asked to stop meanwhile. */
  readonly isStopped: boolean;
}

interface NodeRunOptions {
  readonly env?: NodeJS.ProcessEnv;
  /** `show` gives the child this terminal; `keep` collects what it prints. */
  readonly output: 'show' | 'keep';
  /** Ends the child early. */
  readonly signal?: AbortSignal;
}

/** Runs a script with this same Node, from the root of the project, and ends it when this process has to end. */
export function runNode(
  args: readonly string[],
  {env = process.env, output, signal: abort}: NodeRunOptions,
): Promise<NodeRun> {
  const child = spawn(process.execPath, args, {
    env,
    stdio: output === 'show' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  let kept = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      kept += text;
    });
  }
  let isStopped = false;
  const stopListening = onStopSignal((signal) => {
    isStopped = true;
    child.kill(signal);
  });
  abort?.addEventListener('abort', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      stopListening();
      resolve({code: code ?? 1, output: kept, isStopped});
    });
  });
}
