import {searchKey} from '../../core/storage-keys';
import {currentProfile} from '../record/current-profile';
import {closestTo} from './closest-to';
import type {PageSearch} from './page-search';
import type {Behaviour} from './page-tools';

const typing = 'textarea,select,[contenteditable],input:not([type=radio],[type=checkbox])';

/** Opens the search by its link and by key. All else of it is loaded then, or where the page of results is shown. */
export const startSearch: Behaviour = ({settings}) => {
  let search: Promise<PageSearch> | undefined;
  /** What is typed between the key that opens the box and the box; null while none is on its way. */
  let typed: string | null = null;

  function load(): Promise<PageSearch> {
    search ??= import('./page-search').then(({createPageSearch}) => createPageSearch(settings));
    return search;
  }

  function open(event: Event): void {
    event.preventDefault();
    typed = '';
    load()
      .then((loaded) => loaded.open(typed ?? ''))
      // Offline, or the site was just replaced by a newer one: then it is a link like others.
      .catch(() => location.assign(`${settings.baseUrl}search/`))
      .finally(() => {
        typed = null;
      });
  }

  const onClick = (event: MouseEvent): void => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (isPlain && closestTo(event, '[data-search-open]')) open(event);
  };
  // Before the router, which follows links.
  document.addEventListener('click', onClick, true);
  document.addEventListener('keydown', (event) => {
    const {key} = event;
    const hasModifier = event.ctrlKey || event.metaKey;
    if (typed !== null && key.length === 1 && !hasModifier) {
      typed += key;
      event.preventDefault();
      return;
    }
    const isWanted = hasModifier ? key === 'k' : key === '/' && isSlashOn(settings.courseId);
    if (isWanted && !event.altKey && !closestTo(event, typing) && !document.querySelector('dialog[open]')) {
      open(event);
    }
  });

  return () => {
    if (!document.querySelector('[data-search-form]')) return;
    load()
      .then(({apply}) => apply())
      // Offline: the page itself says what is missing.
      .catch(() => undefined);
  };
};

function isSlashOn(courseId: string): boolean {
  try {
    return !localStorage.getItem(searchKey(courseId, currentProfile()))?.includes('"slash":false');
  } catch {
    return true;
  }
}
