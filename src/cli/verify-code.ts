import path from 'node:path';
import {formatDiagnostic} from '../core/diagnostic';
import {parseCourseConfig} from '../markdown/course-config';
import {loadConfig} from './load-config';
import {lockEnvironments} from './verify-code/lock-environments';
import {readOptions} from './verify-code/options';
import {verifyCode} from './verify-code/verify-code';

/** `npm run verify:code`: runs the code that the course shows, and keeps a record of it. */
async function main(): Promise<number> {
  const read = readOptions(process.argv.slice(2));
  if (!read.ok) {
    console.error(read.message);
    return 2;
  }
  const loaded = await loadConfig(() => import('../../course.config'));
  const config = loaded.ok ? parseCourseConfig(loaded.unsafeConfig, process.env) : null;
  if (!loaded.ok || config === null || !config.ok) {
    const diagnostics = loaded.ok ? (config?.diagnostics ?? []) : [loaded.diagnostic];
    console.error(diagnostics.map(formatDiagnostic).join('\n\n'));
    return 1;
  }
  if (read.options.lock) await lockEnvironments(path.resolve('.lectern/python'));
  return verifyCode(config.value, read.options);
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  },
);
