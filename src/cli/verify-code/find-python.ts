import {runProcess} from './run-process';

/** What is tried, in this order. TensorFlow has no build for 3.14 yet. */
const CANDIDATES: readonly (readonly [string, ...string[]])[] =
  process.platform === 'win32'
    ? [['py', '-3.12'], ['py', '-3.13'], ['py', '-3.11'], ['python']]
    : [['python3'], ['python3.12'], ['python3.13'], ['python3.11'], ['python']];

const OLDEST = 11;
const NEWEST = 13;

/**
 * The path of a Python that every environment can be made with.
 * @throws with what was tried, where there is none
 */
export async function findPython(): Promise<string> {
  const tried: string[] = [];
  for (const words of CANDIDATES) {
    const script = 'import sys; print(*sys.version_info[:2], sys.executable)';
    const {code, stdout} = await runProcess([...words, '-c', script] as const);
    const [, major, minor, path] = /^(\d+) (\d+) (.+)$/m.exec(stdout.trim()) ?? [];
    if (code === 0 && path !== undefined && major === '3') {
      if (Number(minor) >= OLDEST && Number(minor) <= NEWEST) return path;
      tried.push(`${words.join(' ')} (it is ${major}.${minor})`);
    } else {
      tried.push(`${words.join(' ')} (not there)`);
    }
  }
  throw new Error(
    `Running the course's code takes Python 3.${OLDEST} to 3.${NEWEST}, and none was found. Tried: ${tried.join(', ')}.\n` +
      'Install one, and see that its name is on the PATH.',
  );
}
