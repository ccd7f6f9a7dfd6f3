import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {Redirect} from '../../core/course/course';

/** Leads on with the query and the fragment, which a meta refresh would lose. */
const script = `const target = document.querySelector('link[rel="canonical"]').href;
location.replace(target + location.search + location.hash);
`;

/**
 * Writes a page at each old address that leads to the new one. The script is a file of its own, so
 * that one content policy serves the site under any path.
 */
export async function writeRedirects(
  redirects: readonly Redirect[],
  outDir: string,
  baseUrl: string,
): Promise<void> {
  if (redirects.length > 0) await writeFile(path.join(outDir, 'redirect.js'), script);
  for (const {from, to} of redirects) {
    const folder = path.join(outDir, from);
    const target = `${baseUrl}${to.slice(1)}`;
    await mkdir(folder, {recursive: true});
    await writeFile(path.join(folder, 'index.html'), redirectPage(target, baseUrl), {flag: 'wx'});
  }
}

function redirectPage(target: string, baseUrl: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Moved</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${target}">
<script src="${baseUrl}redirect.js"></script>
<noscript><meta http-equiv="refresh" content="0; url=${target}"></noscript>
<p>This page has moved to <a href="${target}">${target}</a>.</p>
</html>
`;
}
