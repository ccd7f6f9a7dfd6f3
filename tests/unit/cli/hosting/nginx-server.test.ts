import {describe, expect, it, onTestFinished} from 'vitest';
import {compressSite} from '../../../../src/cli/hosting/compress-site';
import {findNginx, startNginx} from '../../../../src/cli/hosting/nginx-server';
import {freePort} from './free-port';
import {builtSite} from './site-fixture';

const {hasNginx, hasBrotli} = findNginx();

const answers = `
~/ | 200 | - | text/html; charset=utf-8 | no-cache
~/page | 301 | ~/page/ | text/html | no-cache
~/page?q=1 | 301 | ~/page/?q=1 | text/html | no-cache
~/page/ | 200 | - | text/html; charset=utf-8 | no-cache
~/page/index.html | 200 | - | text/html; charset=utf-8 | no-cache
~/nothing | 404 | - | text/html; charset=utf-8 | no-cache
~/nothing/ | 404 | - | text/html; charset=utf-8 | no-cache
~/assets | 301 | ~/assets/ | text/html | no-cache
~/assets/ | 404 | - | text/html; charset=utf-8 | no-cache
~/assets/js/main.1.js | 200 | - | text/javascript; charset=utf-8 | public, max-age=31536000, immutable
~/assets/js/gone.js | 404 | - | text/html; charset=utf-8 | no-cache
~/assets/module.mjs | 200 | - | text/javascript; charset=utf-8 | public, max-age=31536000, immutable
~/manifest.webmanifest | 200 | - | application/manifest+json | no-cache
~/lib.wasm | 200 | - | application/wasm | no-cache
~/notes.ipynb | 200 | - | application/x-ipynb+json | no-cache
~/plain.txt | 200 | - | text/plain; charset=utf-8 | no-cache
~/x.zip | 200 | - | application/zip | no-cache
~/.hidden | 404 | - | text/html; charset=utf-8 | no-cache
~/_headers | 404 | - | text/html; charset=utf-8 | no-cache
~/_headers.nginx.conf | 404 | - | text/html; charset=utf-8 | no-cache
`;

type Ask = (path: string, headers?: Record<string, string>, method?: string) => Promise<Response>;

/** Serves the example and asks it for paths from the host's root, without following redirects. */
async function serve(basePath: string): Promise<Ask> {
  const folder = builtSite(basePath);
  await compressSite(folder);
  const port = await freePort();
  const server = await startNginx({folder, basePath, port});
  onTestFinished(() => server.stop());
  return (path, headers = {}, method = 'GET') =>
    fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      redirect: 'manual',
      headers: {'accept-encoding': 'identity', ...headers},
    });
}

/** Status, where it leads, type and how long it may be kept, with `~/` for the base path. */
async function seen(ask: Ask, basePath: string, path: string): Promise<string> {
  const {status, headers} = await ask(basePath + path);
  const location = headers.get('location')?.replace(basePath, '~/') ?? '-';
  // Older lists of nginx have the older of the two names.
  const type = headers.get('content-type')?.replace('application/javascript', 'text/javascript') ?? '-';
  return [`~/${path}`, status, location, type, headers.get('cache-control') ?? '-'].join(' | ');
}

describe.skipIf(!hasNginx)('the configuration of nginx', () => {
  it.each(['/', '/a/b/'])('answers under %s', async (basePath) => {
    const ask = await serve(basePath);
    const below = [
      '',
      'page',
      'page?q=1',
      'page/',
      'page/index.html',
      'nothing',
      'nothing/',
      'assets',
      'assets/',
    ];
    const files = [
      'assets/js/main.1.js',
      'assets/js/gone.js',
      'assets/module.mjs',
      'manifest.webmanifest',
      'lib.wasm',
      'notes.ipynb',
      'plain.txt',
      'x.zip',
    ];
    const kept = ['.hidden', '_headers', '_headers.nginx.conf'];
    const lines = await Promise.all([...below, ...files, ...kept].map((path) => seen(ask, basePath, path)));
    expect(`\n${lines.join('\n')}\n`).toBe(answers);
  });

  it('leads from elsewhere on the host to the course, and nowhere else', async () => {
    const ask = await serve('/a/b/');
    const paths = ['/', '/a', '/a/', '/a/b', '/page/', '//a/b', '/%2e%2e/etc/passwd'];
    const lines = paths.map(async (path) => {
      const {status, headers} = await ask(path);
      return `${path} ${status} ${headers.get('location') ?? ''}`;
    });
    expect((await Promise.all(lines)).join('\n')).toMatchInlineSnapshot(`
      "/ 302 /a/b/
      /a 301 /a/
      /a/ 404 
      /a/b 301 /a/b/
      /page/ 404 
      //a/b 301 /a/b/
      /%2e%2e/etc/passwd 404 "
    `);
  });

  it('sends the headers of the build with every answer, errors and redirects too', async () => {
    const ask = await serve('/a/b/');
    for (const path of ['/', '/a/b/', '/a/b/page', '/a/b/nothing', '/a/b/assets/js/main.1.js']) {
      const {headers} = await ask(path);
      expect([path, headers.get('content-security-policy')]).toEqual([path, "default-src 'self'"]);
      expect(headers.get('server')).toBe('nginx');
    }
  });

  it('answers from the compressed forms that a browser takes, the page for errors too', async () => {
    const ask = await serve('/');
    const encoding = async (path: string, accepted: string) => {
      const {headers} = await ask(path, {'accept-encoding': accepted});
      return [headers.get('content-encoding'), headers.get('vary')];
    };
    const best = hasBrotli ? 'br' : 'gzip';
    for (const path of ['/', '/page/', '/nothing', '/assets/js/main.1.js']) {
      expect(await encoding(path, 'gzip, br')).toEqual([best, 'Accept-Encoding']);
      expect(await encoding(path, 'gzip')).toEqual(['gzip', 'Accept-Encoding']);
      expect((await encoding(path, 'identity'))[0]).toBeNull();
    }
    const whole = await (await ask('/page/', {'accept-encoding': 'gzip, br'})).text();
    expect(whole).toBe(await (await ask('/page/')).text());
  });

  it('asks only once for what has not changed', async () => {
    const ask = await serve('/');
    const etag = (await ask('/page/')).headers.get('etag') ?? '';
    expect((await ask('/page/', {'if-none-match': etag})).status).toBe(304);
  });

  it('lets a browser keep for ever what it found, and no error in its place', async () => {
    const ask = await serve('/a/b/');
    const address = '/a/b/assets/js/main.1.js';
    const found = await ask(address);
    const etag = found.headers.get('etag') ?? '';
    const again = await ask(address, {'if-none-match': etag});
    const part = await ask(address, {range: 'bytes=0-9'});
    const refused = await ask(address, {}, 'POST');
    const seen = [found, again, part, refused].map(({status, headers}) => [
      status,
      headers.get('cache-control'),
    ]);
    const forEver = 'public, max-age=31536000, immutable';
    expect(seen).toEqual([
      [200, forEver],
      [304, forEver],
      [206, forEver],
      [405, 'no-cache'],
    ]);
  });

  it('says what is wrong where it cannot start', async () => {
    const folder = builtSite('/');
    const start = startNginx({
      folder,
      basePath: '/',
      port: await freePort(),
      headersFile: '/gone/headers.conf',
    });
    await expect(start).rejects.toThrow(/nginx does not start:\n.*\/gone\/headers\.conf/s);
  });
});
