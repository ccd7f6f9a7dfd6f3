import {existsSync} from 'node:fs';
import path from 'node:path';
import {pythonIn} from './python-in';
import {runProcess} from './run-process';

const UV_VERSION = '0.13.8';

/** The command that runs uv: the one on the PATH, else one of our own below `folder`. */
export async function findUv(folder: string, python: string): Promise<string> {
  const known = await runProcess(['uv', '--version']);
  if (known.code === 0) return 'uv';
  const home = path.join(folder, 'uv');
  const own = path.join(path.dirname(pythonIn(home)), process.platform === 'win32' ? 'uv.exe' : 'uv');
  if (existsSync(own)) return own;
  console.log(
    `uv ${UV_VERSION}, which installs Python packages, is fetched into ${path.relative('.', home)}.`,
  );
  const made = await runProcess([python, '-m', 'venv', '--clear', home]);
  if (made.code !== 0) {
    throw new Error(
      `A Python environment cannot be made: ${made.stderr.trim() || made.stdout.trim()}\n` +
        'On Debian and Ubuntu this takes the package python3-venv.',
    );
  }
  const installed = await runProcess([
    pythonIn(home),
    '-m',
    'pip',
    'install',
    '--quiet',
    `uv==${UV_VERSION}`,
  ]);
  if (installed.code !== 0) throw new Error(`uv could not be installed: ${installed.stderr.trim()}`);
  return own;
}
