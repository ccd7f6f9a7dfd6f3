import {spawn, spawnSync} from 'node:child_process';
import {chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {strFromU8, unzipSync} from 'fflate';
import {describe, expect, it, onTestFinished} from 'vitest';
import {compressSite} from '../../../../src/cli/hosting/compress-site';
import {findNginx} from '../../../../src/cli/hosting/nginx-server';
import {isAnswering} from '../../../../src/cli/site/is-answering';
import {temporaryFolder} from '../temporary-folder';
import {freePort} from './free-port';
import {builtSite} from './site-fixture';

const hosting = path.join(import.meta.dirname, '../../../../hosting');
const has = (program: string) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
const missing = ['setpriv', 'zip', 'unzip', 'brotli', 'bash'].filter((program) => !has(program));
const canRun = process.platform === 'linux' && findNginx().hasNginx && missing.length === 0;

interface Image {
  readonly site: string;
  readonly work: string;
  readonly scripts: string;
}

/** What the image holds, in folders that nobody may write to, and one that the user of the image may. */
async function image(): Promise<Image> {
  const folder = temporaryFolder();
  chmodSync(folder, 0o755);
  const site = path.join(folder, 'site');
  const work = path.join(folder, 'work');
  const scripts = path.join(folder, 'lectern');
  cpSync(builtSite('/__LECTERN_BASE__/', 'https://lectern-url.invalid'), site, {recursive: true});
  await compressSite(site);
  for (const place of [work, scripts]) mkdirSync(place);
  chmodSync(work, 0o777);
  for (const script of ['start.sh', 'put-address.sh', 'healthy.sh']) {
    cpSync(path.join(hosting, 'docker', script), path.join(scripts, script));
  }
  cpSync(path.join(hosting, 'nginx/nginx.conf'), path.join(scripts, 'nginx.conf'));
  for (const name of ['.', ...readdirSync(site, {recursive: true, encoding: 'utf8'})]) {
    const file = path.join(site, name);
    chmodSync(file, statSync(file).isDirectory() ? 0o555 : 0o444);
  }
  onTestFinished(() => {
    spawnSync('chmod', ['-R', 'u+w', folder]);
  });
  return {site, work, scripts};
}

/** As root, the scripts run as the image's own user; else as the user of the test. */
function asUser(command: string): readonly [string, readonly string[]] {
  const isRoot = process.getuid?.() === 0;
  return isRoot ? ['setpriv', ['--reuid=10001', '--regid=10001', '--clear-groups', command]] : [command, []];
}

function environment({site, work}: Image, given: Readonly<Record<string, string>>) {
  return {PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin', LECTERN_SITE: site, LECTERN_WORK: work, ...given};
}

describe.skipIf(!canRun)('the entry point of the image', () => {
  it('serves one build under any address and path, from a read-only folder, as any user', async () => {
    const box = await image();
    const port = await freePort();
    const given = {
      LECTERN_URL: 'https://learn.example.org:8443',
      LECTERN_BASE_URL: '/a.b/c~d/',
      LECTERN_LISTEN: `127.0.0.1:${port}`,
    };
    const env = environment(box, given);
    const [command, args] = asUser(path.join(box.scripts, 'start.sh'));
    const child = spawn(command, args, {env, stdio: ['ignore', 'ignore', 'pipe']});
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    const ended = new Promise((resolve) => child.on('close', resolve));
    onTestFinished(async () => {
      child.kill('SIGQUIT');
      await ended;
    });
    while (child.exitCode === null && !(await isAnswering(port)))
      await new Promise((resolve) => setTimeout(resolve, 30));
    expect(said).toBe(
      `The course is served on port ${port} under /a.b/c~d/; learners find it at https://learn.example.org:8443/a.b/c~d/.\n`,
    );

    // The same site as one that was built for that address.
    const wanted = builtSite('/a.b/c~d/', 'https://learn.example.org:8443');
    const www = path.join(box.work, 'www/a.b/c~d');
    const texts = [
      'index.html',
      'page/index.html',
      '404.html',
      'assets/js/main.1.js',
      '_headers',
      'plain.txt',
    ];
    for (const file of texts) {
      const text = readFileSync(path.join(wanted, file), 'utf8');
      expect(readFileSync(path.join(www, file), 'utf8')).toBe(text);
      if (text.length < 1024) continue;
      expect(brotliDecompressSync(readFileSync(path.join(www, `${file}.br`))).toString()).toBe(text);
      expect(gunzipSync(readFileSync(path.join(www, `${file}.gz`))).toString()).toBe(text);
    }
    const inside = (folder: string) =>
      Object.entries(unzipSync(readFileSync(path.join(folder, 'x.zip'))))
        .map(([name, bytes]) => [name, strFromU8(bytes)])
        .sort();
    expect(inside(www)).toEqual(inside(wanted));

    const response = await fetch(`http://127.0.0.1:${port}/a.b/c~d/page`);
    expect([response.status, response.url]).toEqual([200, `http://127.0.0.1:${port}/a.b/c~d/page/`]);
    const healthy = (base: string) =>
      spawnSync(path.join(box.scripts, 'healthy.sh'), {env: {...env, LECTERN_BASE_URL: base}}).status;
    expect([healthy('/a.b/c~d/'), healthy('/gone/')]).toEqual([0, 1]);
  });

  it.each([
    [
      {LECTERN_BASE_URL: 'course'},
      'LECTERN_BASE_URL is "course": it must begin and end with a slash, such as /courses/ml/.\n',
    ],
    [
      {LECTERN_BASE_URL: '/a/../'},
      'LECTERN_BASE_URL is "/a/../": between its slashes may stand letters, digits, ".", "_", "~" and "-".\n',
    ],
    [
      {LECTERN_BASE_URL: '/a|b/'},
      'LECTERN_BASE_URL is "/a|b/": between its slashes may stand letters, digits, ".", "_", "~" and "-".\n',
    ],
    [
      {LECTERN_URL: 'learn.example.org'},
      'LECTERN_URL is "learn.example.org": it must begin with https:// or http://.\n',
    ],
    [
      {LECTERN_URL: 'https://learn.example.org/course'},
      'LECTERN_URL is "https://learn.example.org/course": it must be a web address without a path, such as https://learn.example.org.\n',
    ],
    [
      {LECTERN_URL: 'https://example.org', LECTERN_WORK: '/proc/lectern'},
      '/proc/lectern cannot be written to: mount a folder in memory there, as in --tmpfs /proc/lectern.\n',
    ],
  ])('says what is wrong with %j', async (given, message) => {
    const box = await image();
    const [command, args] = asUser(path.join(box.scripts, 'start.sh'));
    const {status, stderr} = spawnSync(command, args, {env: environment(box, given), encoding: 'utf8'});
    expect([status, stderr]).toEqual([64, message]);
    expect(readdirSync(box.work)).toEqual([]);
  });
});
