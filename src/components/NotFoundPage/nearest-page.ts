import {nearest} from '../../core/nearest';

export interface AddressedPage {
  /** With the base URL. */
  readonly address: string;
  readonly title: string;
}

/**
 * The page that an address most likely meant: the nearest address as a whole, else a page whose last part is nearest
 * to the last part asked for, wherever it stands.
 */
export function nearestPage(pathname: string, pages: readonly AddressedPage[]): AddressedPage | null {
  const asked = pathname.endsWith('/') ? pathname : `${pathname}/`;
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const byLastPart = new Map(pages.map((page) => [lastPart(page.address), page]));
  return nearestIn(byAddress, asked) ?? nearestIn(byLastPart, lastPart(asked));
}

function nearestIn(pages: ReadonlyMap<string, AddressedPage>, asked: string): AddressedPage | null {
  const found = nearest(asked, pages.keys());
  return found === null ? null : (pages.get(found) ?? null);
}

function lastPart(path: string): string {
  return path.split('/').filter(Boolean).at(-1) ?? '';
}
