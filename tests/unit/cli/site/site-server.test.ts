import {createServer} from 'node:http';
import path from 'node:path';
import {describe, expect, it, onTestFinished} from 'vitest';
import {basePathOfBuild} from '../../../../src/cli/site/base-path-of-build';
import {siteServer} from '../../../../src/cli/site/site-server';
import {temporaryFolder} from '../temporary-folder';

const files = {
  'build/index.html': '<link href="/assets/css/styles.1.css" rel="stylesheet">front',
  'build/404.html': 'not found',
  'build/_headers':
    "/*\n  Content-Security-Policy: default-src 'self'\n  X-Content-Type-Options: nosniff\n\n/assets/*\n  Cache-Control: x\n",
  'build/a/index.html': 'page a',
  'build/a b/index.html': 'page a b',
  'build/assets/js/main.1.js': 'export {};',
  'secret.txt': 'secret',
};

/** Asks a server of the example for paths, without following redirects. */
async function serve(basePath: string): Promise<(path: string) => Promise<Response>> {
  const server = createServer(siteServer(path.join(temporaryFolder(files), 'build'), basePath));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return (pathname) => fetch(`http://127.0.0.1:${address.port}${pathname}`, {redirect: 'manual'});
}

describe('siteServer', () => {
  it('answers with pages and files', async () => {
    const get = await serve('/');
    expect(await (await get('/')).text()).toContain('front');
    expect(await (await get('/a/?q=1')).text()).toBe('page a');
    expect(await (await get('/a%20b/')).text()).toBe('page a b');
    expect((await get('/assets/js/main.1.js')).headers.get('content-type')).toContain('javascript');
  });

  it('sends an address without its slash to the one with it', async () => {
    const response = await (await serve('/'))('/a?q=1');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/a/?q=1');
  });

  it('answers with the page for what is not there, and says so', async () => {
    const get = await serve('/');
    for (const missing of ['/b', '/b/', '/b.png', '/a/b/', '/%E0%A4%A/']) {
      const response = await get(missing);
      expect([missing, response.status, await response.text()]).toEqual([missing, 404, 'not found']);
    }
  });

  it('sends the security headers of the build with every answer', async () => {
    const get = await serve('/');
    for (const address of ['/', '/a', '/b', '/assets/js/main.1.js']) {
      const {headers} = await get(address);
      expect(headers.get('content-security-policy')).toBe("default-src 'self'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).not.toBe('x');
    }
  });

  it('stays in its folder', async () => {
    const get = await serve('/');
    for (const outside of ['/..%2fsecret.txt', '/%2e%2e/secret.txt', '/a/..%2f..%2fsecret.txt']) {
      expect(await (await get(outside)).text()).not.toContain('secret');
    }
  });

  it('redirects to no other host', async () => {
    const location = (await (await serve('/'))('//a')).headers.get('location');
    expect(location ?? '/').not.toMatch(/^\/\//);
  });

  it('serves under a path', async () => {
    const get = await serve('/courses/ml/');
    expect(await (await get('/courses/ml/a/')).text()).toBe('page a');
    expect((await get('/courses/ml/a')).headers.get('location')).toBe('/courses/ml/a/');
    expect((await get('/courses/ml')).headers.get('location')).toBe('/courses/ml/');
    expect((await get('/')).headers.get('location')).toBe('/courses/ml/');
    expect((await get('/a/')).status).toBe(404);
  });
});

describe('basePathOfBuild', () => {
  it.each([
    ['<link href="/assets/css/styles.1.css">', '/'],
    ['<link href=/assets/css/styles.1.css>', '/'],
    ['<a href="/courses/ml/a/"><script src="/courses/ml/assets/js/main.1.js"></script>', '/courses/ml/'],
    ['<p>no files</p>', '/'],
  ])('%s → %s', (html, basePath) => {
    expect(basePathOfBuild(temporaryFolder({'index.html': html}))).toBe(basePath);
  });
});
