import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, it, onTestFinished} from 'vitest';
import {wordsWith} from '../../../../src/core/words';
import {writeRedirects} from '../../../../src/plugins/course/write-redirects';

it('writes a page at the old address, in the language of the course', async () => {
  const outDir = mkdtempSync(path.join(tmpdir(), 'redirects '));
  onTestFinished(() => rmSync(outDir, {recursive: true}));
  const words = wordsWith({moved: 'Umgezogen', movedTo: 'Diese Seite ist jetzt {page}.'});
  const redirects = [{from: '/basics/old/', to: '/basics/first/'}];
  await writeRedirects(redirects, outDir, {baseUrl: '/a/b/', locale: 'de', words});
  expect(readFileSync(path.join(outDir, 'basics/old/index.html'), 'utf8')).toMatchInlineSnapshot(`
    "<!doctype html>
    <html lang="de">
    <meta charset="utf-8">
    <title>Umgezogen</title>
    <meta name="robots" content="noindex">
    <link rel="canonical" href="/a/b/basics/first/">
    <script src="/a/b/redirect.js"></script>
    <noscript><meta http-equiv="refresh" content="0; url=/a/b/basics/first/"></noscript>
    <p>Diese Seite ist jetzt <a href="/a/b/basics/first/">/a/b/basics/first/</a>.</p>
    </html>
    "
  `);
  expect(readFileSync(path.join(outDir, 'redirect.js'), 'utf8')).toContain('location.hash');
});
