import {judgeReceipt} from '../../core/exercise/judge-receipt';
import {projectExercise} from '../../core/learner/project-exercise';
import {explainVerdict} from '../exercise/explain-verdict';
import {openSolution} from '../exercise/open-solution';
import {type Desk, readDesk} from '../exercise/read-desk';
import {showStanding, stepBoxes} from '../exercise/show-standing';
import {closestTo} from './closest-to';
import type {PageRecord} from './page-record';
import type {Behaviour} from './page-tools';

/** Works an exercise's page: boxes of steps, the field for a receipt, and the solution behind its button. */
export const startExercisePage: Behaviour = ({settings, record, announce, tell}) => {
  let kept: PageRecord | null = null;
  let hasMarked = false;

  async function open(): Promise<PageRecord | null> {
    const opened = await record();
    if (opened && !kept) {
      kept = opened;
      kept.subscribe(show);
    }
    return opened;
  }

  function show(): void {
    const desk = readDesk(document);
    if (!desk || !kept) return;
    showStanding(projectExercise(kept.all(), desk.scope), desk.words, toDate);
    const problem = kept.keepingProblem();
    if (hasMarked && problem !== null) tell(problem);
  }

  async function mark(box: HTMLInputElement): Promise<void> {
    const {exercise = '', step = ''} = box.dataset;
    const done = box.checked;
    hasMarked = true;
    const opened = await open();
    if (opened) opened.append({type: 'step-marked', exercise, step, done});
    else tell(settings.words.nothingKeptClosed);
  }

  async function enter(form: HTMLFormElement, desk: Desk): Promise<void> {
    const field = form.querySelector('input');
    const message = form.querySelector<HTMLElement>('.receipt-message');
    if (!field || !message) return;
    const verdict = judgeReceipt(field.value, desk.scope);
    const holds = verdict.kind === 'holds';
    message.dataset.kind = holds ? 'good' : 'bad';
    message.textContent = explainVerdict(verdict, desk, toDate);
    field.setAttribute('aria-invalid', String(!holds));
    if (!holds) {
      field.focus();
      return;
    }
    hasMarked = true;
    const [exercise = ''] = desk.scope.ids;
    const opened = await open();
    if (opened) opened.append({type: 'receipt-entered', exercise, receipt: field.value.replace(/\s+/g, '')});
    else tell(settings.words.nothingKeptClosed);
  }

  async function reveal(place: HTMLElement, {words}: Desk): Promise<void> {
    const problem = place.querySelector<HTMLElement>('.solution-problem');
    if (problem) problem.textContent = '';
    try {
      await openSolution(place);
      announce(place.querySelector('p')?.textContent ?? '');
    } catch {
      if (problem) problem.textContent = words.solutionFailed;
    }
  }

  document.addEventListener('change', (event) => {
    const box = closestTo(event, 'input[data-step]');
    if (box instanceof HTMLInputElement) void mark(box);
  });
  document.addEventListener('submit', (event) => {
    const form = closestTo(event, 'form[data-receipt]');
    const desk = readDesk(document);
    if (!(form instanceof HTMLFormElement) || !desk) return;
    event.preventDefault();
    void enter(form, desk);
  });
  document.addEventListener('click', (event) => {
    const place = closestTo(event, '[data-solution] > button')?.closest<HTMLElement>('[data-solution]');
    const desk = readDesk(document);
    if (place && desk) void reveal(place, desk);
  });

  // What was ticked while this script was on its way.
  for (const box of stepBoxes()) if (box.checked) void mark(box);

  return () => {
    if (readDesk(document)) void open().then(show);
  };
};

/** A day as the page's language writes it. */
function toDate(isoDate: string): string {
  return new Intl.DateTimeFormat(document.documentElement.lang, {dateStyle: 'long', timeZone: 'UTC'}).format(
    new Date(isoDate),
  );
}
