export type PortReading =
  | {readonly ok: true; readonly port: number}
  | {readonly ok: false; readonly problem: string};

/**
 * The port to serve on.
 * @param argument what stands after `--port`
 * @param env `LECTERN_PORT` counts where there is no argument; without both it is 3000
 */
export function parsePort(argument: string | undefined, env: NodeJS.ProcessEnv): PortReading {
  const text = argument ?? (env.LECTERN_PORT || '3000');
  const port = /^\d+$/.test(text) ? Number(text) : 0;
  if (port >= 1 && port <= 65_535) return {ok: true, port};
  return {ok: false, problem: `"${text}" is no port: give a number from 1 to 65535, as in --port 3001.`};
}
