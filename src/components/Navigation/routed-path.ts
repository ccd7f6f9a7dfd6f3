/** What a click says about itself; `MouseEvent` fits. */
export interface Click {
  readonly defaultPrevented: boolean;
  readonly button: number;
  readonly metaKey: boolean;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** What counts of an address; `Location` fits. */
export interface Address {
  readonly origin: string;
  readonly pathname: string;
  readonly search: string;
}

/** What counts of a link; `HTMLAnchorElement` fits. */
export interface ClickedLink extends Address {
  readonly href: string;
  readonly hash: string;
  readonly target: string;
  hasAttribute(name: string): boolean;
}

/** Whether a click asks for the page in this window: the main button, without a key that means something else. */
export function isPlainClick(click: Click): boolean {
  const hasKey = click.metaKey || click.ctrlKey || click.shiftKey || click.altKey;
  return !click.defaultPrevented && click.button === 0 && !hasKey;
}

/**
 * The path, with search and hash, that the router should show for a link. Null where the link is the browser's own
 * business: another origin or window, a download, a file, a place in the page in sight.
 */
export function routedPath(link: ClickedLink, here: Address, baseUrl: string): string | null {
  const isOfThisSite = link.origin === here.origin && link.pathname.startsWith(baseUrl);
  const opensElsewhere = (link.target !== '' && link.target !== '_self') || link.hasAttribute('download');
  const isFile = /\.[a-z0-9]+$/i.test(link.pathname);
  const isSamePage = link.pathname === here.pathname && link.search === here.search;
  const isPlaceInPage = isSamePage && link.href.includes('#');
  return !isOfThisSite || opensElsewhere || isFile || isPlaceInPage
    ? null
    : link.pathname + link.search + link.hash;
}
