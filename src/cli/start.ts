import path from 'node:path';
import {onStopSignal} from './on-stop-signal';
import {basePathOfBuild} from './site/base-path-of-build';
import {buildSite} from './site/build-site';
import {explainPort} from './site/explain-port';
import {isAnswering} from './site/is-answering';
import {type OpenServer, openServer} from './site/open-server';
import {parseServeOptions} from './site/serve-options';
import {siteServer} from './site/site-server';
import {statusOf} from './site/status-of';

/** `npm start`: builds where a source has changed, then serves the production site until it is stopped. */
export async function start(args: readonly string[]): Promise<number> {
  const parsed = parseServeOptions(args, process.env);
  if (!parsed.ok) return fail(parsed.problem);
  const {port, host, outDir} = parsed.options;
  if (await isAnswering(port)) return fail(explainPort('EADDRINUSE', port, host, 'npm start'));

  const root = process.cwd();
  const code = await buildSite({root, outDir, args: [], ifChanged: true});
  if (code !== 0) return code;

  const folder = path.resolve(root, outDir);
  const basePath = basePathOfBuild(folder);
  let server: OpenServer;
  try {
    server = await openServer(siteServer(folder, basePath), port, host);
  } catch (error) {
    const errorCode = error instanceof Error && 'code' in error ? String(error.code) : '';
    return fail(explainPort(errorCode, port, host, 'npm start') ?? String(error));
  }
  const stopped = new Promise<void>((resolve) => {
    const stopListening = onStopSignal(() => {
      stopListening();
      server.close();
      resolve();
    });
  });
  await announce(port, host, basePath);
  await stopped;
  return 0;
}

function fail(problem: string | null): number {
  console.error(problem);
  return 1;
}

/** Says where the site is once it has answered there. */
async function announce(port: number, host: string | null, basePath: string): Promise<void> {
  const isEverywhere = host === '0.0.0.0' || host === '::';
  const name = host === null || isEverywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  const url = `http://${name}:${port}${basePath}`;
  const status = await statusOf(url);
  console.log(status === 200 ? `The site is at ${url} (Ctrl-C ends it).` : `${url} answers with ${status}.`);
}
