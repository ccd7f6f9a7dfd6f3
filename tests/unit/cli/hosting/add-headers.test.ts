import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {addHeaders} from '../../../../src/cli/hosting/add-headers';
import {temporaryFolder} from '../temporary-folder';

const page = (script: string) =>
  `<!doctype html><html><head><meta charset=UTF-8><title>t</title></head><body><script>${script}</script></body></html>`;
const config = (meta: boolean) =>
  ({baseUrl: '/a/', search: {provider: 'pagefind'}, security: {frameAncestors: 'none', meta}}) as const;

function build(): string {
  return temporaryFolder({'index.html': page('1'), 'a/index.html': page('2'), '404.html': page('1')});
}

describe('addHeaders', () => {
  it('makes one policy of all pages', () => {
    const folder = build();
    expect(addHeaders(folder, config(false))).toEqual([]);
    const nginx = readFileSync(path.join(folder, '_headers.nginx.conf'), 'utf8');
    expect(nginx.match(/'sha256-[^']+'/g)).toEqual(
      [
        "'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='",
        "'sha256-1HNeOiZeFu7gP1lxi5tdAwGcB9i2xR+Q2jpmbuwTqzU='",
      ].sort(),
    );
    const hosts = readFileSync(path.join(folder, '_headers'), 'utf8');
    expect(hosts.startsWith('/a/*\n  Content-Security-Policy: ')).toBe(true);
    expect(readFileSync(path.join(folder, 'index.html'), 'utf8')).toBe(page('1'));
  });

  it('puts it into the pages where that is asked for, without what only a header can say', () => {
    const folder = build();
    addHeaders(folder, config(true));
    for (const file of ['index.html', 'a/index.html', '404.html']) {
      const html = readFileSync(path.join(folder, file), 'utf8');
      expect(html).toContain('<meta charset=UTF-8><meta http-equiv="Content-Security-Policy"');
      expect(html).not.toContain('frame-ancestors');
    }
  });

  it('names the page and what the policy would refuse in it', () => {
    const folder = temporaryFolder({'b/index.html': '<meta charset=UTF-8><p onclick="x()">y</p>'});
    expect(addHeaders(folder, config(false))).toEqual(['b/index.html: code in the attribute `onclick`']);
  });
});
