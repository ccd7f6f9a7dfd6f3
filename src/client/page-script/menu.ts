import {closestTo} from './closest-to';
import type {Behaviour} from './page-tools';

/** The phone menu, a native `<details>`: what the browser does not do by itself is closing it. */
export const startMenu: Behaviour = () => {
  const openMenus = () => document.querySelectorAll<HTMLDetailsElement>('details.menu[open]');

  /** Those that the event happened outside of. */
  function closeOthers({target}: Event): void {
    for (const menu of openMenus()) {
      if (!(target instanceof Node && menu.contains(target))) menu.open = false;
    }
  }

  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    for (const menu of openMenus()) {
      const hadFocus = menu.contains(document.activeElement) || document.activeElement === document.body;
      menu.open = false;
      if (hadFocus) menu.querySelector('summary')?.focus();
    }
  });
  document.addEventListener('click', (event) => {
    closeOthers(event);
    const menu = closestTo(event, 'details.menu a[href]')?.closest('details');
    if (menu) menu.open = false;
  });
  // Left by the Tab key it would lie over what has the focus now.
  document.addEventListener('focusin', closeOthers);
  addEventListener('popstate', () => {
    for (const menu of openMenus()) menu.open = false;
  });

  return () => undefined;
};
