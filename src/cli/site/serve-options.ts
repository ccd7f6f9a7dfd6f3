import {parseArgs} from 'node:util';
import {parsePort} from './parse-port';

export interface ServeOptions {
  readonly port: number;
  /** null: this machine only, by both its addresses. */
  readonly host: string | null;
  /** The folder of the built site, relative to the root. */
  readonly outDir: string;
}

type Parsed =
  | {readonly ok: true; readonly options: ServeOptions}
  | {readonly ok: false; readonly problem: string};

/** The arguments of `npm start`. */
export function parseServeOptions(args: readonly string[], env: NodeJS.ProcessEnv): Parsed {
  const values = read(args);
  if (typeof values === 'string') return {ok: false, problem: values};
  const reading = parsePort(values.port, env);
  if (!reading.ok) return reading;
  const {host = null, 'out-dir': outDir = 'build'} = values;
  return {ok: true, options: {port: reading.port, host, outDir}};
}

function read(args: readonly string[]): {port?: string; host?: string; 'out-dir'?: string} | string {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: {type: 'string', short: 'p'},
        host: {type: 'string'},
        'out-dir': {type: 'string'},
      },
    }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    return `${reason}. The arguments are --port <number>, --host <name> and --out-dir <folder>.`;
  }
}
