import {spawn} from 'node:child_process';
import {existsSync, readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {createInterface} from 'node:readline';
import {explainNpm} from './explain-npm.mjs';
import {watchInstall} from './install-watch.mjs';
import {npmCommand} from './npm-command.mjs';
import {reasonToInstall} from './reason-to-install.mjs';
import {showProgress} from './show-progress.mjs';

const npmArguments = [
  'ci',
  // Progress is made from the lines of this level.
  '--loglevel=http',
  // What the lock file names by its hash need not be asked for again.
  '--prefer-offline',
  '--no-audit',
  '--no-fund',
  '--no-update-notifier',
];

const stopSignals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/** npm writes this last. */
const installedList = 'node_modules/.package-lock.json';

/**
 * Installs what package-lock.json names, where it is not there yet, and shows how far it is.
 * @param {string} root
 * @returns {Promise<boolean>} whether all packages are there; if not, it has been said why
 */
export async function installPackages(root) {
  const reason = readReason(root);
  if (reason === null) return true;
  console.log(`Installing the packages: ${reason}.`);
  const {code, said, fetched, seconds} = await runNpm(root);
  if (code === 0) {
    console.log(`Installed ${fetched.toLocaleString('en')} packages in ${seconds} s.`);
    return true;
  }
  // Half of the packages is of no use to the next installation, and a full disk needs the space.
  if (!existsSync(path.join(root, installedList))) {
    rmSync(path.join(root, 'node_modules'), {recursive: true, force: true, maxRetries: 3});
  }
  const sentence = explainNpm(said);
  if (sentence === null) console.error(said);
  console.error(sentence ?? 'The packages could not be installed: npm says above why.');
  return false;
}

/** @param {string} root */
function readReason(root) {
  const read = (/** @type {string} */ file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));
  try {
    return reasonToInstall({
      manifest: read('package.json'),
      wanted: read('package-lock.json').packages,
      installed: existsSync(path.join(root, installedList)) ? read(installedList).packages : null,
      exists: (folder) => existsSync(path.join(root, folder)),
      system: {os: process.platform, cpu: process.arch},
    });
  } catch {
    // A file that is missing or broken: npm looks at it and says so.
    return 'package-lock.json cannot be read';
  }
}

/**
 * @param {string} root
 * @returns {Promise<{code: number | null, said: string, fetched: number, seconds: number}>}
 */
function runNpm(root) {
  const begin = Date.now();
  const seconds = () => Math.round((Date.now() - begin) / 1000);
  const {command, args, shell} = npmCommand(process.env, {...process, exists: existsSync});
  const npm = spawn(command, [...args, ...npmArguments], {
    cwd: root,
    shell,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const stop = (/** @type {NodeJS.Signals} */ signal) => {
    npm.kill(signal);
    process.exit(1);
  };
  for (const signal of stopSignals) process.once(signal, stop);
  const watch = watchInstall();
  createInterface({input: npm.stderr}).on('line', (line) => {
    if (watch.read(line) === 'stop') npm.kill();
  });
  const stopShowing = showProgress(
    () => `${watch.fetched().toLocaleString('en')} packages fetched, ${seconds()} s`,
    process.stdout,
  );
  return new Promise((resolve) => {
    const end = (/** @type {number | null} */ code, /** @type {string} */ said) => {
      stopShowing();
      // From here on it is the command that has something to end.
      for (const signal of stopSignals) process.off(signal, stop);
      resolve({code, said, fetched: watch.fetched(), seconds: seconds()});
    };
    npm.on('error', () => end(null, 'npm error code ENPMMISSING'));
    npm.on('close', (code) => end(code, watch.said()));
  });
}
