/**
 * The element that an address' `#…` names; null for none, and for one that is spelled wrongly. In an archive, whose
 * fragment begins with the page (`#/foundations/#plan`), the last one counts.
 */
export function hashTarget(hash: string): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(hash.lastIndexOf('#') + 1)));
  } catch {
    return null;
  }
}
