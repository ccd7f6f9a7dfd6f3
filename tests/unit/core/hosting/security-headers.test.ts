import {describe, expect, it} from 'vitest';
import {headersFile, nginxHeaders} from '../../../../src/core/hosting/header-files';
import {securityHeaders} from '../../../../src/core/hosting/security-headers';

const config = {search: {provider: 'pagefind'}, security: {frameAncestors: 'self', meta: false}} as const;
const hashes = ['sha256-AAAA=', 'sha256-BBBB='];

function policy(changes: Partial<Parameters<typeof securityHeaders>[0]> = {}): readonly string[] {
  const [first] = securityHeaders({...config, ...changes}, hashes);
  return first?.value.split('; ') ?? [];
}

describe('the headers of a site', () => {
  it('allow its own files and the scripts with these hashes', () => {
    expect(securityHeaders(config, hashes)).toMatchInlineSnapshot(`
      [
        {
          "name": "Content-Security-Policy",
          "value": "default-src 'self'; script-src 'self' 'wasm-unsafe-eval' 'sha256-AAAA=' 'sha256-BBBB='; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'",
        },
        {
          "name": "X-Content-Type-Options",
          "value": "nosniff",
        },
        {
          "name": "Referrer-Policy",
          "value": "strict-origin-when-cross-origin",
        },
        {
          "name": "Permissions-Policy",
          "value": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
        },
        {
          "name": "X-Frame-Options",
          "value": "SAMEORIGIN",
        },
      ]
    `);
  });

  it('let nothing run that somebody writes into a page', () => {
    const scripts = policy().find((directive) => directive.startsWith('script-src')) ?? '';
    expect(scripts).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*|data:|blob:/);
  });

  it('let a page ask Algolia only where that is the search', () => {
    const search = {provider: 'algolia', appId: 'APP1', apiKey: 'key', indexName: 'course'} as const;
    expect(policy({search}).filter((line) => /^(?:connect|script)-src/.test(line))).toMatchInlineSnapshot(`
      [
        "script-src 'self' 'sha256-AAAA=' 'sha256-BBBB='",
        "connect-src 'self' https://app1-dsn.algolia.net https://app1.algolia.net https://app1-1.algolianet.com https://app1-2.algolianet.com https://app1-3.algolianet.com",
      ]
    `);
    const host = policy({search: {...search, host: 'https://search.example.org'}});
    expect(host).toContain("connect-src 'self' https://search.example.org");
  });

  it.each([
    ['none', "frame-ancestors 'none'", 'DENY'],
    ['self', "frame-ancestors 'self'", 'SAMEORIGIN'],
    [
      ['https://a.example.org', 'https://b.example.org'],
      "frame-ancestors 'self' https://a.example.org https://b.example.org",
      undefined,
    ],
  ] as const)('let %s show a page in a frame', (frameAncestors, directive, old) => {
    const headers = securityHeaders({...config, security: {frameAncestors, meta: false}}, hashes);
    expect(headers[0]?.value).toContain(directive);
    expect(headers.find(({name}) => name === 'X-Frame-Options')?.value).toBe(old);
  });
});

describe('the files with headers', () => {
  const headers = [
    {name: 'Content-Security-Policy', value: "default-src 'self'"},
    {name: 'X-Content-Type-Options', value: 'nosniff'},
  ];

  it('are for hosts, under the path of the site', () => {
    expect(headersFile(headers, '/a/b/')).toMatchInlineSnapshot(`
      "/a/b/*
        Content-Security-Policy: default-src 'self'
        X-Content-Type-Options: nosniff

      /a/b/assets/*
        Cache-Control: public, max-age=31536000, immutable

      /a/b/pagefind/fragment/*
        Cache-Control: public, max-age=31536000, immutable

      /a/b/pagefind/index/*
        Cache-Control: public, max-age=31536000, immutable

      /a/b/pagefind/filter/*
        Cache-Control: public, max-age=31536000, immutable
      "
    `);
  });

  it('are for nginx', () => {
    expect(nginxHeaders(headers)).toMatchInlineSnapshot(`
      "add_header Content-Security-Policy "default-src 'self'" always;
      add_header X-Content-Type-Options "nosniff" always;
      "
    `);
  });
});
