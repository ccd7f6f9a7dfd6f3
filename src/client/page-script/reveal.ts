import {closestTo} from './closest-to';
import {hashTarget} from './hash-target';
import type {Behaviour} from './page-tools';
import {showChoice, shownValue} from './tab-groups';

/**
 * A link to something in a hidden tab or a closed fold opens it. That is no choice of the learner: it is not kept.
 */
export const startReveal: Behaviour = () => {
  let place = '';

  function follow(): void {
    if (place === location.pathname + location.hash) return;
    place = location.pathname + location.hash;
    const target = hashTarget(location.hash);
    // Where nothing was hidden the browser has found its way already.
    if (target && reveal(target)) target.scrollIntoView();
  }

  // Before the browser or the router goes there: then they find it in place and scroll by themselves.
  document.addEventListener(
    'click',
    (event) => {
      const link = closestTo(event, 'a[href*="#"]');
      if (!(link instanceof HTMLAnchorElement) || !isThisPage(link)) return;
      const target = hashTarget(link.hash);
      if (target) reveal(target);
    },
    {capture: true},
  );
  addEventListener('hashchange', follow);
  return follow;
};

function isThisPage(link: HTMLAnchorElement): boolean {
  return link.origin === location.origin && link.pathname === location.pathname;
}

/** Whether anything had to be opened. */
function reveal(target: Element): boolean {
  const panel = target.closest<HTMLElement>('.tab-panel');
  const showed = panel !== null && showPanel(panel);
  return openFolds(target) || showed;
}

function showPanel(panel: HTMLElement): boolean {
  const group = panel.closest<HTMLElement>('.code-tabs');
  const family = group?.dataset.family;
  const {value} = panel.dataset;
  if (!group || !family || !value || shownValue(group) === value) return false;
  showChoice(family, value);
  return true;
}

function openFolds(target: Element): boolean {
  let opened = false;
  for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
    const summary = fold.querySelector(':scope > summary');
    if (fold.open || summary?.contains(target)) continue;
    fold.open = true;
    opened = true;
  }
  return opened;
}
