import path from 'node:path';

/** Variables of this process that a block may see: enough to run, and nothing that is a secret of this machine. */
const KEPT = [
  'LANG',
  'LC_ALL',
  'TMPDIR',
  'TEMP',
  'TMP',
  'SYSTEMROOT',
  'PATHEXT',
  'COMSPEC',
  'NUMBER_OF_PROCESSORS',
];

/** The variables that a page's code runs with: the environment's own programs first, no network, two threads. */
export function blockEnvironmentVariables(python: string, home: string, cache: string): NodeJS.ProcessEnv {
  const kept = KEPT.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(kept),
    HOME: home,
    USERPROFILE: home,
    PATH: [path.dirname(python), process.env.PATH ?? ''].join(path.delimiter),
    VIRTUAL_ENV: path.dirname(path.dirname(python)),
    PYTHONUTF8: '1',
    PYTHONDONTWRITEBYTECODE: '1',
    OMP_NUM_THREADS: '2',
    MPLBACKEND: 'Agg',
    MPLCONFIGDIR: path.join(cache, 'matplotlib'),
    TORCHINDUCTOR_CACHE_DIR: path.join(cache, 'inductor'),
    HF_HUB_OFFLINE: '1',
    TRANSFORMERS_OFFLINE: '1',
    PIP_NO_INDEX: '1',
  };
}
