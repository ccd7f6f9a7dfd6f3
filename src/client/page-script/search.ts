import {searchKey} from '../../core/storage-keys';
import {closestTo} from './closest-to';
import type {PageSearch} from './page-search';
import type {Behaviour} from './page-tools';

const typing = 'textarea,select,[contenteditable],input:not([type=radio],[type=checkbox])';

/** Opens the search by its link and by key. All else of it is loaded then, or where the page of results is shown. */
export const startSearch: Behaviour = ({settings}) => {
  let search: Promise<PageSearch> | undefined;

  function run(act: keyof PageSearch): void {
    search ??= import('./page-search').then(({createPageSearch}) => createPageSearch(settings));
    search
      .then((loaded) => loaded[act]())
      // Offline, or the site was just replaced by a newer one: then it is a link like others.
      .catch(() => act === 'open' && location.assign(`${settings.baseUrl}search/`));
  }

  function open(event: Event): void {
    event.preventDefault();
    run('open');
  }

  const onClick = (event: MouseEvent): void => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (isPlain && closestTo(event, '[data-search-open]')) open(event);
  };
  // Before the router, which follows links.
  document.addEventListener('click', onClick, true);
  document.addEventListener('keydown', (event) => {
    const {key} = event;
    const isWanted =
      event.ctrlKey || event.metaKey ? key === 'k' : key === '/' && isSlashOn(settings.courseId);
    if (isWanted && !event.altKey && !closestTo(event, typing) && !document.querySelector('dialog[open]')) {
      open(event);
    }
  });

  return () => {
    if (document.querySelector('[data-search-form]')) run('apply');
  };
};

function isSlashOn(courseId: string): boolean {
  try {
    return !localStorage.getItem(searchKey(courseId))?.includes('"slash":false');
  } catch {
    return true;
  }
}
