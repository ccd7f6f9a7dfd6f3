import {choicesKey} from '../../core/storage-keys';
import {readChoices, writeChoice} from '../record/choice-mirror';
import {currentProfile} from '../record/current-profile';
import {closestTo} from './closest-to';
import type {Behaviour} from './page-tools';
import {choiceOf, markTabs, showChoice, tabsOf} from './tab-groups';

const familyPattern = /^[a-z0-9-]+$/;

/** Tabs by pointer and keys. A choice holds for every group of its family, in every tab of the browser. */
export const startTabs: Behaviour = ({settings: {courseId}, record}) => {
  function choose(tab: HTMLElement): void {
    const family = tab.closest<HTMLElement>('.code-tabs')?.dataset.family;
    const {value} = tab.dataset;
    if (!family || !value || choiceOf(family) === value) return;
    keepInPlace(tab, () => showChoice(family, value));
    writeChoice(courseId, family, value);
    record().then((kept) => kept?.append({type: 'choice-made', family, value}));
  }

  document.addEventListener('click', (event) => {
    const tab = closestTo(event, '.code-tabs [role="tab"]');
    if (tab) choose(tab);
  });

  document.addEventListener('keydown', (event) => {
    const tab = closestTo(event, '.code-tabs [role="tab"]');
    if (!tab || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const next = tabAfter(tab, event.key);
    if (!next) return;
    event.preventDefault();
    choose(next);
    next.focus();
  });

  addEventListener('storage', ({key}) => {
    if (key !== choicesKey(courseId, currentProfile())) return;
    for (const [family, value] of readChoices(courseId)) {
      if (familyPattern.test(family)) showChoice(family, value);
    }
  });

  return markTabs;
};

/** Groups above may change their height; what the learner points at must not move away. */
function keepInPlace(element: HTMLElement, change: () => void): void {
  const before = element.getBoundingClientRect().top;
  change();
  const moved = element.getBoundingClientRect().top - before;
  if (moved !== 0) scrollBy({top: moved, behavior: 'instant'});
}

/** The tab that a key leads to, around the ends; arrows follow the direction of the writing. */
function tabAfter(tab: HTMLElement, key: string): HTMLElement | undefined {
  const group = tab.closest<HTMLElement>('.code-tabs');
  const tabs = group ? tabsOf(group) : [];
  const forward = getComputedStyle(tab).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const backward = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
  const here = tabs.indexOf(tab);
  if (key === forward) return tabs[(here + 1) % tabs.length];
  if (key === backward) return tabs.at(here - 1);
  if (key === 'Home') return tabs[0];
  return key === 'End' ? tabs.at(-1) : undefined;
}
