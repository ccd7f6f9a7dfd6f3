import {spawn} from 'node:child_process';
import {onStopSignal} from '../on-stop-signal';

export interface ProcessRun {
  /** 0 where it went well. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly isStopped: boolean;
  /** Did it take longer than it may? */
  readonly isLate: boolean;
}

interface ProcessOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** Ends it when it has printed no line for so long. */
  readonly quietSeconds?: number;
  /** Called with each line of its standard output. */
  readonly onLine?: (line: string) => void;
}

/** Runs a program, and ends it with all that it started when it takes too long or this process has to end. */
export function runProcess(
  [program, ...args]: readonly [string, ...string[]],
  {env = process.env, cwd, quietSeconds, onLine}: ProcessOptions = {},
): Promise<ProcessRun> {
  const isGroup = process.platform !== 'win32';
  const child = spawn(program, args, {
    env,
    ...(cwd !== undefined && {cwd}),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: isGroup,
  });
  const end = (signal: NodeJS.Signals) => {
    try {
      if (isGroup && child.pid !== undefined) process.kill(-child.pid, signal);
      else child.kill(signal);
    } catch {
      // It has ended by itself.
    }
  };
  let isStopped = false;
  let isLate = false;
  const stopListening = onStopSignal(() => {
    isStopped = true;
    end('SIGKILL');
  });
  let timer: NodeJS.Timeout | undefined;
  const restart = () => {
    clearTimeout(timer);
    if (quietSeconds === undefined) return;
    timer = setTimeout(() => {
      isLate = true;
      end('SIGKILL');
    }, quietSeconds * 1000);
  };
  restart();
  const kept = {stdout: '', stderr: ''};
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    kept.stdout += text;
    const lines = `${rest}${text}`.split('\n');
    rest = lines.pop() ?? '';
    if (lines.length > 0) restart();
    for (const line of lines) onLine?.(line);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    kept.stderr += text;
  });
  return new Promise((resolve) => {
    const finish = (code: number, stderr = kept.stderr) => {
      clearTimeout(timer);
      stopListening();
      child.stdout.destroy();
      child.stderr.destroy();
      resolve({code, stdout: kept.stdout, stderr, isStopped, isLate});
    };
    child.on('error', (error) => finish(127, error.message));
    child.on('exit', (code) => {
      // A server that outlives its page would hold a port; one that left the group still holds the streams open.
      end('SIGKILL');
      const giveUp = setTimeout(() => finish(code ?? 1), 1000);
      child.on('close', () => {
        clearTimeout(giveUp);
        finish(code ?? 1);
      });
    });
  });
}
