import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {strToU8, zipSync} from 'fflate';
import {temporaryFolder} from '../temporary-folder';

const long = 'The same words again and again. '.repeat(60);

/** A built site in a temporary folder, made for a base path and an address. */
export function builtSite(basePath: string, url = 'https://example.org'): string {
  const page = (title: string) =>
    `<!doctype html><html><head><meta charset=UTF-8><title>${title}</title><link rel=canonical href=${url}${basePath} /><script>1</script>` +
    `<script src=${basePath}assets/js/main.1.js></script></head><body><a href=${basePath}>Home</a><a href="mailto:a@example.org?body=${encodeURIComponent(`${url}${basePath}page/`)}">Mistake</a> ${long}</body></html>`;
  const folder = temporaryFolder({
    'index.html': page('front'),
    'page/index.html': page('page'),
    '404.html': page('not found'),
    'assets/js/main.1.js': `export const base = ${JSON.stringify(basePath)}; // ${long}`,
    'assets/module.mjs': 'export {};',
    'manifest.webmanifest': '{}',
    'lib.wasm': 'wasm',
    'notes.ipynb': '{}',
    'plain.txt': long,
    '.hidden': 'secret',
    '_headers.nginx.conf': `add_header Content-Security-Policy "default-src 'self'" always;\n`,
    _headers: `${basePath}*\n  X-Content-Type-Options: nosniff\n`,
  });
  const info = {
    'x/exercise.json': strToU8(JSON.stringify({site: url + basePath})),
    'x/README.md': strToU8(long),
  };
  writeFileSync(path.join(folder, 'x.zip'), zipSync(info, {mtime: new Date(1980, 0, 1)}));
  return folder;
}
