import {searchKey} from '../../core/storage-keys';
import {closestTo} from './closest-to';
import type {PageSearch} from './page-search';
import type {Behaviour} from './page-tools';

const typing = 'textarea, select, [contenteditable], input:not([type="radio"], [type="checkbox"])';

/** Opens the search by its link and by key. All else of it is loaded then, or where the page of results is shown. */
export const startSearch: Behaviour = ({settings}) => {
  const {courseId, baseUrl} = settings;
  let search: Promise<PageSearch> | undefined;

  function run(act: keyof PageSearch, orElse: () => void): void {
    search ??= import('./page-search').then(({createPageSearch}) => createPageSearch(settings));
    search.then(
      (loaded) => loaded[act](),
      () => {
        // Offline, or the site was just replaced by a newer one.
        search = undefined;
        orElse();
      },
    );
  }

  function open(event: Event): void {
    event.preventDefault();
    run('open', () => location.assign(`${baseUrl}search/`));
  }

  // Before the router, which follows links.
  document.addEventListener(
    'click',
    (event) => {
      const isOther = event.ctrlKey || event.metaKey || event.shiftKey;
      if (!isOther && closestTo(event, '[data-search-open]')) open(event);
    },
    true,
  );
  document.addEventListener('keydown', (event) => {
    const {key, ctrlKey, metaKey, altKey} = event;
    const isWanted = ctrlKey || metaKey ? key === 'k' : key === '/' && isSlashOn(courseId);
    if (!isWanted || altKey || closestTo(event, typing) || document.querySelector('dialog[open]')) return;
    open(event);
  });

  return () => {
    if (document.querySelector('[data-search-form]')) run('apply', () => undefined);
  };
};

function isSlashOn(courseId: string): boolean {
  try {
    return !localStorage.getItem(searchKey(courseId))?.includes('"slash":false');
  } catch {
    return true;
  }
}
