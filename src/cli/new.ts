import path from 'node:path';
import {formatDiagnostic} from '../core/diagnostic';
import {parseCourseConfig} from '../markdown/course-config';
import {loadConfig} from './load-config';
import {createFile} from './new/create-file';

/** `npm run new`: a quiz or a lesson to begin from, which the check finds nothing wrong with. */
async function newCommand(args: readonly string[]): Promise<number> {
  const loaded = await loadConfig(() => import('../../course.config'));
  const config = loaded.ok ? parseCourseConfig(loaded.unsafeConfig, process.env) : null;
  if (!loaded.ok || !config?.ok) {
    const diagnostics = loaded.ok ? (config?.diagnostics ?? []) : [loaded.diagnostic];
    console.error(diagnostics.map(formatDiagnostic).join('\n\n'));
    return 1;
  }
  const result = await createFile(path.resolve(__dirname, '../..'), config.value, args);
  if (!result.ok) {
    console.error(result.problem);
    return 1;
  }
  console.log(result.message);
  return 0;
}

export {newCommand as new};
