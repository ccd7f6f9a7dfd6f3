import {createHash} from 'node:crypto';
import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {lockFiles} from '../../markdown/proof/pinned-versions';
import {pythonIn} from './python-in';
import {runProcess} from './run-process';

export type EnvironmentName = Parameters<typeof lockFiles>[0];

interface Installers {
  /** Where environments are kept, `.lectern/python`. */
  readonly folder: string;
  /** A Python to make them with. */
  readonly python: string;
  readonly uv: string;
}

/** What PyTorch itself serves builds for CPUs from; the package index has them for some systems only. */
const TORCH_CPU_INDEX = 'https://download.pytorch.org/whl/cpu';

/**
 * Makes one environment as its lock files say, if it is not there already.
 * @returns its Python
 * @throws with what the installers said
 */
export async function setUpEnvironment(
  name: EnvironmentName,
  {folder, python, uv}: Installers,
): Promise<string> {
  const home = path.join(folder, name);
  const own = pythonIn(home);
  const locks = lockFiles(name);
  const stamp = createHash('sha256')
    .update([python, ...locks.map((file) => readFileSync(file, 'utf8'))].join('\n'))
    .digest('hex');
  const stampFile = path.join(home, 'lectern-stamp');
  if (existsSync(own) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return own;

  console.log(`The environment ${name} is made: this takes a while the first time.`);
  const begin = performance.now();
  rmSync(home, {recursive: true, force: true});
  await must([uv, 'venv', '--quiet', '--python', python, home]);
  const [lock = '', ...apart] = locks;
  await install(['--require-hashes', '--requirement', lock]);
  for (const file of apart) {
    for (const pin of readFileSync(file, 'utf8').split('\n').filter(Boolean)) await installCpuBuild(pin);
  }
  writeFileSync(stampFile, stamp);
  console.log(`The environment ${name} stands after ${Math.round((performance.now() - begin) / 1000)} s.`);
  return own;

  /** uv first, which is fast; then pip, which alone reads the settings that a person or a company gave pip. */
  async function install(what: readonly string[]): Promise<void> {
    const fast = await runProcess([uv, 'pip', 'install', '--quiet', '--python', own, ...what]);
    if (fast.code === 0 || fast.isStopped) return;
    await must([python, '-m', 'pip', '--python', own, 'install', '--quiet', ...what], fast.stderr);
  }

  /** Packages whose plain build on Linux brings gigabytes for GPUs. What they need stands in the other lock file. */
  async function installCpuBuild(pin: string): Promise<void> {
    const isLinux = process.platform === 'linux';
    await install(['--no-deps', ...(isLinux ? [`${pin}+cpu`, '--extra-index-url', TORCH_CPU_INDEX] : [pin])]);
  }
}

async function must(command: readonly [string, ...string[]], before = ''): Promise<void> {
  const run = await runProcess(command);
  if (run.code === 0) return;
  throw new Error(
    [`\`${command.slice(0, 3).join(' ')} …\` failed.`, before.trim(), run.stderr.trim() || run.stdout.trim()]
      .filter((part) => part !== '')
      .join('\n'),
  );
}
