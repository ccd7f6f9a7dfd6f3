import {addDays, isDay, weekday} from '../../../core/learner/progress/calendar-day';
import {activitiesOf, type ModuleOutline} from '../../../core/learner/progress/outline';
import {type PlannedPart, plannedParts, planStarts} from '../../../core/learner/progress/plan-dates';
import {fillWords} from '../../../core/words';
import {dataTable} from '../../data-table';
import {makeElement} from '../../search/make-element';
import {activitySign} from '../progress-sign';
import {fold} from './fold';
import type {OverviewView} from './overview-view';

/** The weekly plan of each module against the real dates; its first day can be moved. */
export function planPart(view: OverviewView): readonly Node[] {
  const starts = planStarts(view.gathered.active);
  return view.outline.modules
    .filter(({plan, activities}) => plan.length > 0 && activities.length > 0)
    .map((module) => modulePlan(module, starts.get(module.id) ?? null, view));
}

function modulePlan(module: ModuleOutline, start: string | null, view: OverviewView): HTMLElement {
  const {id, number, title} = module;
  const parts = plannedParts(module, view.progress.activities, {start, ...view});
  const table = dataTable(
    title,
    [view.words.progressPlanned, view.words.progressActivity, view.words.progressOutcome],
    parts.map((part) => row(part, module, view)),
  );
  // Days stay on one line; names of weeks do not.
  if (start !== null) table.classList.add('plan-dates');
  return fold(`${number} ${title}`, `plan-${id}`, controls(module, start, view), table);
}

function row(part: PlannedPart, {plan}: ModuleOutline, view: OverviewView): readonly (Node | string)[] {
  const {outline, progress, baseUrl, format} = view;
  const activity = activitiesOf(outline).find(({id}) => id === part.activity);
  const {from, to} = part;
  const dates = from === null || to === null ? (plan[part.week]?.title ?? '') : format.days(from, to);
  const state = progress.activities.get(part.activity)?.state ?? 'open';
  return [
    dates,
    makeElement('a', {href: baseUrl + (activity?.path ?? '')}, activity?.title ?? part.activity),
    makeElement('span', {class: `plan-state plan-${part.state}`}, activitySign(state), stateText(part, view)),
  ];
}

function stateText({state, doneOn}: PlannedPart, {words, format}: OverviewView): string {
  const date = doneOn === null ? '' : format.day(doneOn);
  switch (state) {
    case 'done':
      return fillWords(words.progressStateDone, {date});
    case 'done-late':
      return fillWords(words.progressStateDoneLate, {date});
    case 'now':
      return words.progressStateNow;
    case 'late':
      return words.progressStateLate;
    case 'ahead':
      return words.progressStateAhead;
  }
}

function controls({id, title}: ModuleOutline, start: string | null, view: OverviewView): HTMLElement {
  const {words, format, today, append, report} = view;
  const move = (day: string) => {
    append({type: 'plan-moved', module: id, start: day});
    const template = day === '' ? words.progressPlanTaken : words.progressPlanMoved;
    const values = day === '' ? {module: title} : {module: title, date: format.day(day)};
    report(fillWords(template, values));
  };
  const field = makeElement('input', {
    type: 'date',
    value: start ?? '',
    max: '2999-12-31',
    'data-key': `start-${id}`,
  });
  // While a date is typed it is none, or one of the first century, for a moment.
  field.onchange = () => isDay(field.value) && field.value >= '2000' && move(field.value);
  const button = (text: string, key: string, run: () => void) => {
    const made = makeElement('button', {type: 'button', 'data-key': `${key}-${id}`}, text);
    made.onclick = run;
    return made;
  };
  // A plan without dates begins next Monday when it is moved, or today where that is one.
  const base = start ?? addDays(today, (7 - weekday(today)) % 7);
  return makeElement(
    'div',
    {class: 'plan-controls'},
    makeElement('label', {}, makeElement('span', {class: 'label'}, words.progressStart), field),
    button(words.progressEarlier, 'earlier', () => move(start === null ? base : addDays(base, -7))),
    button(words.progressLater, 'later', () => move(start === null ? base : addDays(base, 7))),
    ...(start === null ? [] : [button(words.progressNoDates, 'none', () => move(''))]),
  );
}
