/**
 * A link as the archive needs it, which has one page: `/foundations/#plan` of the site is `#/foundations/#plan` there,
 * and a file lies beside that page. Null where it can stay as it is.
 * @param href as it stands in the HTML
 * @param here path of the page in sight, as the fragment has it: `/foundations/`
 */
export function archiveHref(href: string, here: string): string | null {
  if (href.startsWith('#/')) return null;
  if (href.startsWith('#')) return `#${here}${href}`;
  const path = href.startsWith('./') ? href.slice(1) : href;
  if (!path.startsWith('/') || path.startsWith('//')) return null;
  return /^[^?#]*\.[a-z0-9]+(?:[?#]|$)/i.test(path) ? `.${path}` : `#${path}`;
}

/** Path of the page that a fragment `#/foundations/#plan` shows: `/foundations/`. */
export function pathInFragment(fragment: string): string {
  return /^#(\/[^?#]*)/.exec(fragment)?.[1] ?? '/';
}
