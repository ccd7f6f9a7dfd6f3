import {spawn} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, it, onTestFinished} from 'vitest';
import {compressSite} from '../../../../src/cli/hosting/compress-site';
import {findNginx} from '../../../../src/cli/hosting/nginx-server';
import {isAnswering} from '../../../../src/cli/site/is-answering';
import {freePort} from './free-port';
import {builtSite} from './site-fixture';

const guide = path.join(import.meta.dirname, '../../../../docs/instructors/09-hosting.mdx');

/** The lines that a team takes into its own server: beside `server`, and in it. */
function linesOfGuide(): readonly [beside: string, inside: string] {
  const blocks = [...readFileSync(guide, 'utf8').matchAll(/^```nginx.*?\n(.*?)^```$/gms)];
  const [beside = '', inside = ''] = blocks.map(([, lines = '']) => lines);
  return [beside, inside];
}

/** A server that a team has already, with rules of its own for endings and headers, and the course in it. */
async function serveBesideOthers(): Promise<string> {
  // The lines name their folder without quotes, so there is no space in it.
  const work = mkdtempSync(path.join(tmpdir(), 'lectern-guide-'));
  mkdirSync(path.join(work, 'www'));
  for (const name of ['index.html', 'own.js']) writeFileSync(path.join(work, 'www', name), 'the team');
  const site = builtSite('/platform/');
  await compressSite(site);
  cpSync(site, path.join(work, 'courses/platform'), {recursive: true, preserveTimestamps: true});
  const [beside, inside] = linesOfGuide().map((lines) =>
    lines.replaceAll('/srv/www', path.join(work, 'courses')),
  );
  const port = await freePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const config = path.join(work, 'nginx.conf');
  writeFileSync(
    config,
    `daemon off; error_log stderr crit; pid ${work}/nginx.pid; events {}
    http {
      include /etc/nginx/mime.types; default_type application/octet-stream; access_log off;
      ${temporary.map((name) => `${name}_temp_path ${work}/${name};`).join('\n')}
      ${beside}
      server {
        listen 127.0.0.1:${port}; root ${work}/www;
        add_header X-Team own;
        location ~ \\.js$ { add_header Cache-Control "max-age=5"; }
        ${inside}
      }
    }`,
  );
  const asRoot = process.getuid?.() === 0 ? ['-g', 'user root;'] : [];
  const env = {...process.env, PATH: `${process.env.PATH}:/usr/sbin`};
  const child = spawn('nginx', ['-p', work, '-e', 'stderr', '-c', config, ...asRoot], {
    env,
    stdio: 'inherit',
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  onTestFinished(async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(work, {recursive: true, force: true});
  });
  while (child.exitCode === null && !(await isAnswering(port)))
    await new Promise((resolve) => setTimeout(resolve, 20));
  return `http://127.0.0.1:${port}`;
}

describe.skipIf(!findNginx().hasNginx)('the lines of the guide for a server that is there already', () => {
  it('serve the course under its path, and change nothing else', async () => {
    const host = await serveBesideOthers();
    const seen = async (address: string) => {
      const {status, headers} = await fetch(host + address, {redirect: 'manual'});
      const of = (name: string) => headers.get(name) ?? '-';
      return `${address} ${status} ${[of('location'), of('content-encoding'), of('vary'), of('cache-control'), of('content-security-policy'), of('x-team')].join(' | ')}`;
    };
    const addresses = [
      '/platform',
      '/platform/',
      '/platform/page',
      '/platform/page/',
      '/platform/nothing/there/',
      '/platform/assets/',
      '/platform/assets/js/main.1.js',
      '/platform/assets/js/gone.js',
      '/platformer/',
      '/own.js',
      '/',
    ];
    expect((await Promise.all(addresses.map(seen))).join('\n')).toMatchInlineSnapshot(`
      "/platform 301 /platform/ | - | - | - | - | own
      /platform/ 200 - | gzip | Accept-Encoding | no-cache | default-src 'self' | -
      /platform/page 301 /platform/page/ | - | - | no-cache | default-src 'self' | -
      /platform/page/ 200 - | gzip | Accept-Encoding | no-cache | default-src 'self' | -
      /platform/nothing/there/ 404 - | gzip | Accept-Encoding | no-cache | default-src 'self' | -
      /platform/assets/ 404 - | gzip | Accept-Encoding | no-cache | default-src 'self' | -
      /platform/assets/js/main.1.js 200 - | gzip | Accept-Encoding | public, max-age=31536000, immutable | default-src 'self' | -
      /platform/assets/js/gone.js 404 - | gzip | Accept-Encoding | no-cache | default-src 'self' | -
      /platformer/ 404 - | - | - | - | - | -
      /own.js 200 - | - | - | max-age=5 | - | -
      / 200 - | - | - | - | - | own"
    `);
    const typeOf = async (name: string) =>
      (await fetch(`${host}/platform/${name}`)).headers.get('content-type');
    expect(
      await Promise.all(
        ['manifest.webmanifest', 'notes.ipynb', 'assets/module.mjs', 'plain.txt'].map(typeOf),
      ),
    ).toEqual([
      'application/manifest+json',
      'application/x-ipynb+json',
      expect.stringMatching(/^text\/javascript/),
      'text/plain; charset=utf-8',
    ]);
  });
});
