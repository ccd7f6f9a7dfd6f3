import {once} from 'node:events';
import {parseArgs} from 'node:util';
import {explainPort} from './site/explain-port';
import {isAnswering} from './site/is-answering';
import {parsePort} from './site/parse-port';
import {readCommit} from './site/read-commit';
import {runDocusaurus} from './site/run-docusaurus';
import {siteEnvironment} from './site/site-environment';
import {watchForChange} from './site/watch-for-change';

/**
 * `npm run dev`: the site while it is written. All arguments go to `docusaurus start`, which reads the configuration
 * once: so it is started again when that changes.
 */
export async function dev(args: readonly string[]): Promise<number> {
  const {values} = parseArgs({
    args: [...args],
    options: {port: {type: 'string', short: 'p'}},
    strict: false,
  });
  const reading = parsePort(typeof values.port === 'string' ? values.port : undefined, process.env);
  const problem = reading.ok ? await explainTaken(reading.port) : reading.problem;
  if (problem !== null || !reading.ok) {
    console.error(problem);
    return 1;
  }
  const env = siteEnvironment(
    process.env,
    readCommit(process.cwd()),
    Number.parseInt(process.versions.node, 10),
  );
  const startArgs = ['--no-open', '--port', String(reading.port), ...args];
  for (let isFirst = true; ; isFirst = false) {
    const change = watchForChange('course.config.ts');
    const {code, isStopped} = await runDocusaurus('start', startArgs, env, change.signal);
    if (!isFirst && !isStopped && !change.signal.aborted) {
      console.error('The live server starts again when course.config.ts changes.');
      await once(change.signal, 'abort');
    }
    change.stop();
    if (!change.signal.aborted) return isStopped ? 0 : code;
    console.log('course.config.ts has changed: the live server starts again; reload the page when it runs.');
  }
}

async function explainTaken(port: number): Promise<string | null> {
  return (await isAnswering(port)) ? explainPort('EADDRINUSE', port, null, 'npm run dev') : null;
}
