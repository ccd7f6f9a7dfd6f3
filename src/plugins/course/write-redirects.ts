import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {Redirect} from '../../core/course/course';
import {fillWords, type Words} from '../../core/words';

/** Leads on with the query and the fragment, which a meta refresh would lose. */
const script = `const target = document.querySelector('link[rel="canonical"]').href;
location.replace(target + location.search + location.hash);
`;

export interface RedirectSite {
  readonly baseUrl: string;
  readonly locale: string;
  readonly words: Words;
}

/**
 * Writes a page at each old address that leads to the new one. The script is a file of its own, so
 * that one content policy serves the site under any path.
 */
export async function writeRedirects(
  redirects: readonly Redirect[],
  outDir: string,
  site: RedirectSite,
): Promise<void> {
  if (redirects.length > 0) await writeFile(path.join(outDir, 'redirect.js'), script);
  for (const {from, to} of redirects) {
    const folder = path.join(outDir, from);
    const target = `${site.baseUrl}${to.slice(1)}`;
    await mkdir(folder, {recursive: true});
    await writeFile(path.join(folder, 'index.html'), redirectPage(target, site), {flag: 'wx'});
  }
}

function redirectPage(target: string, {baseUrl, locale, words}: RedirectSite): string {
  const link = `<a href="${target}">${target}</a>`;
  return `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<title>${words.moved}</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${target}">
<script src="${baseUrl}redirect.js"></script>
<noscript><meta http-equiv="refresh" content="0; url=${target}"></noscript>
<p>${fillWords(words.movedTo, {page: link})}</p>
</html>
`;
}
