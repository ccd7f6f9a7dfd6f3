// Runs Docusaurus' command line without its look for newer versions, and prints errors for people.
import {runCLI} from '@docusaurus/core/lib/index.js';
import {explainDisk} from './explain-disk.mjs';
import {explainError} from './explain-error.mjs';

process.env.BABEL_ENV ??= 'development';
process.env.NODE_ENV ??= 'development';

const info = console.info;
// A build ends with advice to use a script that this project has under another name.
console.info = (/** @type {unknown[]} */ ...args) => {
  if (!String(args[0]).includes('npm run serve')) info(...args);
};

const at = process.argv.indexOf('--out-dir');
const outDir = (at < 0 ? undefined : process.argv[at + 1]) ?? 'build';
/** On a disk that is full at the end, what was built is not whole, whatever the bundler says. */
const explainFull = (/** @type {number} */ megabytes) => explainDisk(['.', outDir], megabytes);

const end = (/** @type {string} */ problem) => {
  console.error(`\n${problem}`);
  process.exit(1);
};
const fail = (/** @type {unknown} */ error) => end(explainFull(1) ?? explainError(error));
process.on('unhandledRejection', fail);

const noRoom = process.argv[2] === 'build' ? explainFull(200) : null;
if (noRoom !== null) end(noRoom);
try {
  await runCLI(/** @type {[string, string, ...string[]]} Node and this file come first */ (process.argv));
} catch (error) {
  fail(error);
}
const full = explainFull(1);
if (full !== null) end(full);
