import path from 'node:path';

/**
 * Addresses that a page or a stylesheet names and a browser would load or could download. Those of a stylesheet are
 * relative to it and come resolved, as `/katex/fonts/x.woff2`, since a build names its files from the root.
 */
export function linkedPaths(file: string, bytes: Uint8Array): readonly string[] {
  const text = () => Buffer.from(bytes).toString('utf8');
  if (file.endsWith('.html')) {
    return [...text().matchAll(/\b(?:src|href|data-solution)=(?:"([^"#?]+)|([^"\s>#?]+))/g)].map(
      ([, quoted, bare]) => quoted ?? bare ?? '',
    );
  }
  if (!file.endsWith('.css')) return [];
  return [...text().matchAll(/url\(["']?([^"')#?]+)/g)].flatMap(([, url = '']) =>
    url.startsWith('data:')
      ? []
      : [url.startsWith('/') ? url : `./${path.posix.join(path.posix.dirname(file), url)}`],
  );
}
