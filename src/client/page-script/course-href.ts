/** The address as a link may have it, or null where it would lead out of this course. Made for foreign text. */
export function courseHref(href: string, baseUrl: string): string | null {
  try {
    const {origin, protocol, pathname, search, hash} = new URL(href, location.origin + baseUrl);
    const isHere = origin === location.origin && protocol === location.protocol;
    return isHere && pathname.startsWith(baseUrl) ? pathname + search + hash : null;
  } catch {
    return null;
  }
}
