import {useLocation} from '@docusaurus/router';
import {useEffect} from 'react';

/** The address of the page in sight; null before the first. */
let shownPathname: string | null = null;

/**
 * Tells the page script of each page that React shows, the first included: the live server sends no HTML, so the
 * script has seen nothing then. After a change of page without a reload it also moves the focus to the new page's
 * title, so that a screen reader reads it and the keyboard goes on from there. Docusaurus scrolls.
 */
export function AfterNavigation(): null {
  const {pathname, hash} = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a place in the same page is the browser's own business
  useEffect(() => {
    if (shownPathname === pathname) return;
    const isFirstPage = shownPathname === null;
    shownPathname = pathname;
    // First the script, which opens a hidden tab; then the focus, which may go into it.
    document.dispatchEvent(new CustomEvent('lectern:page'));
    if (!isFirstPage) focusOn(placeOf(hash) ?? document.querySelector<HTMLElement>('main h1'));
  }, [pathname]);
  return null;
}

function focusOn(element: HTMLElement | null): void {
  if (element && !element.hasAttribute('tabindex')) element.setAttribute('tabindex', '-1');
  element?.focus({preventScroll: true});
}

/** The element that an address's fragment names; a fragment may be any text, also one that no encoder made. */
function placeOf(hash: string): HTMLElement | null {
  try {
    return hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    return null;
  }
}
