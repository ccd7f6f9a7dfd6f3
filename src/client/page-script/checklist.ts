import {closestTo} from './closest-to';
import type {PageRecord} from './page-record';
import type {Behaviour} from './page-tools';

/** Check boxes that the browser remembers. They show the record's state, whichever tab changed it. */
export const startChecklist: Behaviour = ({settings: {words}, record, tell}) => {
  let kept: PageRecord | null = null;
  let wasMarked = false;

  function show(): void {
    if (!kept) return;
    const checked = kept.checkedItems();
    for (const box of boxes()) box.checked = checked.has(box.dataset.item ?? '');
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
    const box = closestTo(event, 'input[data-item]');
    if (!(box instanceof HTMLInputElement)) return;
    const {item = ''} = box.dataset;
    const {checked} = box;
    wasMarked = true;
    const opened = await open();
    if (opened) opened.append({type: 'checklist-marked', item, checked});
    else tell(words.nothingKeptClosed);
  });

  return () => {
    if (kept) show();
    else if (boxes().length > 0) void open();
  };
};

function boxes(): NodeListOf<HTMLInputElement> {
  return document.querySelectorAll('input[data-item]');
}
