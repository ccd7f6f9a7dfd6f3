import {useHistory} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useEffect} from 'react';
import {isPlainClick, routedPath} from './routed-path';

/** Lets the router follow plain links, in static HTML as in the frame, and fetches a page when one reaches for it. */
export function LinkRouting(): null {
  const history = useHistory();
  const {baseUrl} = useDocusaurusContext().siteConfig;
  useEffect(() => {
    const pathFor = (event: Event): string | null => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      return link instanceof HTMLAnchorElement ? routedPath(link, window.location, baseUrl) : null;
    };
    const follow = (event: MouseEvent) => {
      const path = isPlainClick(event) ? pathFor(event) : null;
      if (path !== null) {
        event.preventDefault();
        history.push(path);
      }
    };
    const fetchAhead = (event: Event) => {
      const path = navigator.onLine ? pathFor(event) : null;
      if (path !== null) {
        // Where the network is gone all the same nothing comes; going there is what tells.
        Promise.resolve(window.docusaurus.preload(path.replace(/[?#].*/, ''))).catch(() => undefined);
      }
    };
    document.addEventListener('click', follow);
    for (const name of reaching) document.addEventListener(name, fetchAhead, {passive: true});
    return () => {
      document.removeEventListener('click', follow);
      for (const name of reaching) document.removeEventListener(name, fetchAhead);
    };
  }, [history, baseUrl]);
  return null;
}

const reaching = ['pointerover', 'touchstart', 'focusin'] as const;
