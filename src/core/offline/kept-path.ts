/**
 * Where a request's file is among those that can be kept: its address below the site, the page's with a slash at the
 * end. Null outside of the site.
 * @param pathname as in an address: `/a/b/foundations/index.html`
 * @param scope path of the site; begins and ends with a slash
 */
export function keptPath(pathname: string, scope: string): string | null {
  if (!pathname.startsWith(scope)) return null;
  const path = pathname.slice(scope.length).replace(/(^|\/)index\.html$/, '$1');
  const isPage = path === '' || path.endsWith('/') || /\.\w+$/.test(path);
  return isPage ? path : `${path}/`;
}

/** Whether a file's name changes with its content: then what is kept is as good as what is on the network. */
export function isHashed(path: string): boolean {
  return /^(?:assets\/|pagefind\/(?:fragment|index|filter)\/)/.test(path);
}
