/** The address as a link may have it, or null where it would lead out of this course. Made for foreign text. */
export function courseHref(href: string, baseUrl: string): string | null {
  try {
    // A file has no origin to compare with.
    const here = new URL(baseUrl, 'https://course.invalid');
    const {origin, pathname, search, hash} = new URL(href, here);
    return origin === here.origin && pathname.startsWith(baseUrl) ? pathname + search + hash : null;
  } catch {
    return null;
  }
}
