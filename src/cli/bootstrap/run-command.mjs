import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import {installPackages} from './install-packages.mjs';

/** Each is a file of src/cli. */
const commands = [
  'start',
  'test',
  'dev',
  'check',
  'new',
  'quiz',
  'build',
  'build-archive',
  'verify',
  'verify-code',
  'test-matrix',
  'licenses',
  'report-records',
  'index-algolia',
  'compress',
  'nginx',
];

/**
 * Installs what is missing, then runs one command of the project from its root. Sets the exit code.
 * @param {string | undefined} name
 * @param {string[]} args
 */
export async function runCommand(name, args) {
  process.exitCode = 1;
  if (name === undefined || !commands.includes(name)) {
    console.error(`There is no command "${name ?? ''}": use one of ${commands.join(', ')}.`);
    return;
  }
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  process.chdir(root);
  if (!(await installPackages(root))) return;

  // From here on TypeScript can be read, in this process: one less to pass signals on to.
  await import('tsx');
  const file = fileURLToPath(new URL(`../${name}.ts`, import.meta.url));
  process.argv.splice(1, 2, file);
  process.exitCode = 0;
  const command = createRequire(import.meta.url)(file)[name];
  // What exports no such function is a script: it ran as it was loaded, and sets the exit code itself.
  if (command !== undefined) process.exitCode = await command(args);
}
