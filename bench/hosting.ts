/**
 * What the nginx of `hosting/` does with a built site on this machine: `npx tsx bench/hosting.ts [folder]`. Ten seconds a
 * file, fifty connections, as a browser asks; bounded, since client and server share the processors.
 */
import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {cpus} from 'node:os';
import path from 'node:path';
import {compressSite} from '../src/cli/hosting/compress-site';
import {startNginx} from '../src/cli/hosting/nginx-server';
import {basePathOfBuild} from '../src/cli/site/base-path-of-build';

interface Load {
  readonly requests: {readonly average: number};
  readonly latency: {readonly p50: number; readonly p99: number; readonly max: number};
  readonly throughput: {readonly average: number};
  readonly errors: number;
  readonly non2xx: number;
}

const folder = path.resolve(process.argv[2] ?? 'build');
const autocannon = require.resolve('autocannon/autocannon.js');

function load(url: string): Load {
  const args = [
    autocannon,
    '--json',
    '--no-progress',
    '-c',
    '50',
    '-d',
    '10',
    '-H',
    'accept-encoding=gzip, br',
    url,
  ];
  const {status, stdout, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8', maxBuffer: 1e7});
  if (status !== 0) throw new Error(stderr);
  // What autocannon prints with --json; only these of its keys are read.
  return JSON.parse(stdout) as Load;
}

async function main(): Promise<void> {
  await compressSite(folder);
  const server = await startNginx({folder, basePath: basePathOfBuild(folder), port: 5390});
  const script = readdirSync(path.join(folder, 'assets/js')).find((name) => /^main\.\w+\.js$/.test(name));
  const files = {
    'front page': '',
    lesson: 'foundations/ml-frameworks/',
    'script of the site': `assets/js/${script}`,
    'what is not there': 'nothing/',
  };
  console.log(`${cpus().length} processors, 50 connections, 10 s each`);
  try {
    for (const [name, address] of Object.entries(files)) {
      const {requests, latency, throughput, errors, non2xx} = load(server.url + address);
      const rate = Math.round(requests.average).toLocaleString('en');
      const volume = (throughput.average / 1e6).toFixed(0);
      console.log(
        `${name}: ${rate} answers/s, ${volume} MB/s, ${latency.p50} ms half, ${latency.p99} ms 99 in 100, ${latency.max} ms longest, ${errors} errors, ${non2xx} other than 200`,
      );
    }
  } finally {
    await server.stop();
  }
}

void main();
