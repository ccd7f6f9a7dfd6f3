import {spawn, spawnSync} from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
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
      'LECTERN_BASE_URL is "/a/../": between its slashes may stand letters, digits, ".", "_", "~" and "-", but no "." at the beginning.\n',
    ],
    [
      {LECTERN_BASE_URL: '/a|b/'},
      'LECTERN_BASE_URL is "/a|b/": between its slashes may stand letters, digits, ".", "_", "~" and "-", but no "." at the beginning.\n',
    ],
    [
      {LECTERN_BASE_URL: '/.hidden/'},
      'LECTERN_BASE_URL is "/.hidden/": between its slashes may stand letters, digits, ".", "_", "~" and "-", but no "." at the beginning.\n',
    ],
    [
      {LECTERN_BASE_URL: '/__LECTERN_BASE__/'},
      'LECTERN_BASE_URL is "/__LECTERN_BASE__/": two underlines in a row mark what is filled in here; take one.\n',
    ],
    [
      {LECTERN_URL: 'https://lectern-url.invalid'},
      'LECTERN_URL is "https://lectern-url.invalid": it must be a web address without a path, such as https://learn.example.org.\n',
    ],
    [
      {LECTERN_URL: 'https://:8080'},
      'LECTERN_URL is "https://:8080": it must be a web address without a path, such as https://learn.example.org.\n',
    ],
    [
      {LECTERN_URL: 'https://example.org', LECTERN_LISTEN: '8080; return 200'},
      'LECTERN_LISTEN is "8080; return 200": it must be a port, or an address and a port, such as 0.0.0.0:8080.\n',
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

  it('begins anew over what a start that was cut off has left, and names what it does not read', async () => {
    const box = await image();
    replaceScript(box, 'put-address.sh', 'exit 3');
    const left = path.join(box.work, 'www/old');
    const [shell, shellArgs] = asUser('sh');
    spawnSync(shell, [...shellArgs, '-c', 'mkdir -p "$0" && touch "$0/page" && chmod 555 "$0"', left]);
    expect(existsSync(path.join(left, 'page'))).toBe(true);
    const [command, args] = asUser(path.join(box.scripts, 'start.sh'));
    const given = {LECTERN_URL: 'https://example.org', LECTERN_BASE_URL: '/new/', LECTERN_TITLE: 'Ours'};
    const env = environment(box, given);
    const {status, stderr} = spawnSync(command, args, {env, encoding: 'utf8'});
    expect([status, stderr]).toEqual([
      3,
      'LECTERN_TITLE has no effect here: it is read when the image is built.\n',
    ]);
    expect(readdirSync(path.join(box.work, 'www'))).toEqual(['new']);
  });

  it('ends at once when it is stopped while it starts', async () => {
    const box = await image();
    replaceScript(box, 'put-address.sh', 'touch "$TMPDIR/begun"; exec sleep 600');
    const [command, args] = asUser(path.join(box.scripts, 'start.sh'));
    const env = environment(box, {LECTERN_URL: 'https://example.org'});
    const child = spawn(command, args, {env, stdio: 'ignore', detached: true});
    const ended = new Promise((resolve) => child.on('close', (code) => resolve(code)));
    // What sleeps belongs to the group of its shell.
    onTestFinished(() => {
      if (child.pid !== undefined) process.kill(-child.pid);
    });
    while (!existsSync(path.join(box.work, 'tmp/begun')))
      await new Promise((resolve) => setTimeout(resolve, 30));
    child.kill('SIGQUIT');
    expect(await ended).toBe(143);
  });
});

/** Puts other lines in the place of one of the image's scripts. */
function replaceScript({scripts}: Image, name: string, lines: string): void {
  writeFileSync(path.join(scripts, name), `#!/bin/sh\n${lines}\n`, {mode: 0o755});
}
