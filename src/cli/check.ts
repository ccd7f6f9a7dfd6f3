import path from 'node:path';
import {formatDiagnostic} from '../core/diagnostic';
import {readCheckOptions} from './check-options';
import {loadConfig} from './load-config';
import {runCheck} from './run-check';

/** `npm run check`: every problem of the course's files, without a build. */
async function main(): Promise<number> {
  const read = readCheckOptions(process.argv.slice(2));
  if (!read.ok) {
    process.stderr.write(`${read.message}\n`);
    return 2;
  }
  const config = await loadConfig(() => import('../../course.config'));
  if (!config.ok) {
    process.stdout.write(`${formatDiagnostic(config.diagnostic)}\n`);
    return 1;
  }
  const {output, exitCode} = await runCheck({
    rootDir: path.resolve(__dirname, '../..'),
    unsafeConfig: config.unsafeConfig,
    environment: process.env,
    options: read.options,
  });
  process.stdout.write(output);
  return exitCode;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`The check could not be finished: ${reason}\n`);
    process.exitCode = 2;
  },
);
