import {closestTo} from './closest-to';
import type {PageRecord} from './page-record';
import type {Behaviour} from './page-tools';
import {whenIdle} from './when-idle';

const selector = 'input[data-item],input[data-card]';

/**
 * Check boxes that the browser remembers: items of lists, and terms that are cards to review. They show the record's
 * state, whichever tab changed it.
 */
export const startChecklist: Behaviour = ({settings: {words}, record, tell}) => {
  let kept: PageRecord | null = null;
  let wasMarked = false;

  function show(): void {
    if (!kept) return;
    const checked = kept.checkedItems();
    for (const box of boxes()) box.checked = checked.has(box.dataset.item ?? box.dataset.card ?? '');
    const problem = kept.keepingProblem();
    if (wasMarked && problem !== null) tell(problem);
  }

  async function open(): Promise<PageRecord | null> {
    const opened = await record();
    if (opened && !kept) {
      kept = opened;
      kept.subscribe(show);
      show();
      kept.setAsideNotes().forEach(tell);
    }
    return opened;
  }

  document.addEventListener('change', async (event) => {
    const box = closestTo(event, selector);
    if (!(box instanceof HTMLInputElement)) return;
    const {item = '', card} = box.dataset;
    const {checked} = box;
    wasMarked = true;
    const opened = await open();
    if (!opened) tell(words.nothingKeptClosed);
    else if (card) opened.append({type: checked ? 'card-added' : 'card-removed', card});
    else opened.append({type: 'checklist-marked', item, checked});
  });

  return () => {
    if (kept) show();
    else if (document.querySelector('input[data-item]')) void open();
    else if (boxes().length > 0) whenIdle(() => void open());
  };
};

function boxes(): NodeListOf<HTMLInputElement> {
  return document.querySelectorAll(selector);
}
