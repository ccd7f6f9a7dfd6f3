import path from 'node:path';
import {startNginx} from './hosting/nginx-server';
import {onStopSignal} from './on-stop-signal';
import {basePathOfBuild} from './site/base-path-of-build';
import {parseServeOptions} from './site/serve-options';

/** `node src/cli/bootstrap.mjs nginx --out-dir build --port 3000`: serves a built site as a host would, headers and all. */
export async function nginx(args: readonly string[]): Promise<number> {
  const parsed = parseServeOptions(args, process.env);
  if (!parsed.ok) {
    console.error(parsed.problem);
    return 1;
  }
  const {port, host, outDir} = parsed.options;
  const folder = path.resolve(outDir);
  try {
    const basePath = basePathOfBuild(folder);
    const server = await startNginx({folder, basePath, port, ...(host !== null && {host})});
    console.log(`The site is at ${server.url} (Ctrl-C ends it).`);
    const stopListening = onStopSignal(() => void server.stop());
    const said = await server.ended;
    stopListening();
    if (said !== '') console.error(said);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}
