import {hashTarget} from '../page-script/hash-target';
import {archiveHref, pathInFragment} from './archive-href';

/** Before any of these does something with a link, or shows where it leads. */
const reaching = ['pointerover', 'focusin', 'touchstart', 'click', 'auxclick', 'contextmenu'] as const;

/** What a link was, and what it was made; React may set it anew. */
interface Mended {
  readonly original: string;
  readonly href: string;
}

/** Lets the links of the site's HTML lead to pages, places and files of the archive. */
export function startLinks(): void {
  const mended = new WeakMap<Element, Mended>();

  function mend(link: HTMLAnchorElement): void {
    const now = link.getAttribute('href') ?? '';
    const known = mended.get(link);
    const original = known?.href === now ? known.original : now;
    const href = archiveHref(original, pathInFragment(location.hash));
    if (href === null || href === now) return;
    mended.set(link, {original, href});
    link.setAttribute('href', href);
  }

  const onReach = ({target, type}: Event): void => {
    const link = target instanceof Element ? target.closest('a[href]') : null;
    if (!(link instanceof HTMLAnchorElement)) return;
    mend(link);
    // The router scrolls to another place, and sees no difference in the same one.
    if (type === 'click' && link.getAttribute('href') === decodeURI(location.hash)) showTarget();
  };
  for (const name of reaching) document.addEventListener(name, onReach, {capture: true, passive: true});

  addEventListener('hashchange', () => setTimeout(focusTarget));
}

/** Goes to the place in the page that the address names, if any. */
export function showTarget(): void {
  hashTarget(location.hash)?.scrollIntoView();
  focusTarget();
}

/** So that the keyboard goes on from there, as after a link to a place in a page. */
function focusTarget(): void {
  const target = hashTarget(location.hash);
  if (target && !target.hasAttribute('tabindex')) target.setAttribute('tabindex', '-1');
  target?.focus({preventScroll: true});
}
