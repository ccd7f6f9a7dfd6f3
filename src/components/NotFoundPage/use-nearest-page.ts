import {useLocation} from '@docusaurus/router';
import {useEffect, useState} from 'react';
import {type AddressedPage, nearestPage} from './nearest-page';

/** Fetches the site's pages, which are many: only where a page is missing. */
export type LoadPages = () => Promise<readonly AddressedPage[]>;

/** The page with the address nearest to the one asked for; null until it is found, or where none is near. */
export function useNearestPage(loadPages: LoadPages): AddressedPage | null {
  const {pathname} = useLocation();
  const [page, setPage] = useState<AddressedPage | null>(null);
  useEffect(() => {
    let isWanted = true;
    loadPages().then(
      (pages) => isWanted && setPage(nearestPage(pathname, pages)),
      // Without the list the page says what it says.
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [pathname, loadPages]);
  return page;
}
