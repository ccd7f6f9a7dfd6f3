import {programRel} from '../../core/program-rel';
import {closestTo} from './closest-to';
import type {Behaviour} from './page-tools';

/** So far beyond what is in sight something may lie that React works: one window. */
const ahead = '100%';

/**
 * Loads React and Docusaurus when they are wanted: something that they work comes near (`data-live`), or the reader
 * reaches for a link, which the router then follows without loading a page anew. Where they do not arrive they are asked
 * for again the next time. The live server's pages load them by themselves.
 */
export const startProgram: Behaviour = () => {
  const waiting = new Set(document.querySelectorAll<HTMLLinkElement>(`link[rel=${programRel}]`));

  function load(): void {
    for (const link of waiting) {
      waiting.delete(link);
      const script = document.createElement('script');
      script.src = link.href;
      // In their order.
      script.async = false;
      script.onerror = () => waiting.add(link);
      document.head.append(script);
    }
  }

  const reach = (event: Event): void => {
    if (closestTo(event, 'a[href],[data-live]')) load();
  };
  // A finger that touches a link follows it before anything is there.
  document.addEventListener('pointerover', (event) => event.pointerType !== 'touch' && reach(event));
  document.addEventListener('focusin', reach);

  return () => {
    if (waiting.size === 0) return;
    const near = new IntersectionObserver(
      (entries) => {
        if (entries.some(({isIntersecting}) => isIntersecting)) load();
      },
      {rootMargin: ahead},
    );
    for (const element of document.querySelectorAll('[data-live]')) near.observe(element);
  };
};
