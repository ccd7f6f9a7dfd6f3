import type {ModuleOutline} from '../../../core/learner/progress/outline';
import {type ResetScope, resetEvents} from '../../../core/learner/progress/reset-scope';
import {standingResets} from '../../../core/learner/progress/standing-resets';
import {fillWords} from '../../../core/words';
import {makeElement} from '../../search/make-element';
import type {OverviewView} from './overview-view';

interface Choice {
  readonly value: string;
  readonly title: string;
  readonly scope: ResetScope;
}

/** Begins a lesson, a module or everything again: events are set aside, and every reset can be undone. */
export function resetPart(view: OverviewView): readonly Node[] {
  const {outline, words} = view;
  const modules = outline.modules.filter(({activities}) => activities.length > 0);
  const everything: Choice = {
    value: 'everything',
    title: words.progressResetEverything,
    scope: {kind: 'everything'},
  };
  const choices = [everything, ...modules.flatMap((module) => choicesOf(module, view))];
  const select = makeElement(
    'select',
    {'data-key': 'reset-what'},
    option(everything),
    ...modules.map((module) =>
      makeElement(
        'optgroup',
        {label: `${module.number} ${module.title}`},
        ...choicesOf(module, view).map(option),
      ),
    ),
  );
  const button = makeElement('button', {type: 'submit', 'data-key': 'reset'}, words.progressReset);
  const form = makeElement(
    'form',
    {class: 'reset-form'},
    makeElement('label', {}, makeElement('span', {class: 'label'}, words.progressResetWhat), select),
    button,
  );
  form.onsubmit = (event) => {
    event.preventDefault();
    const choice = choices.find(({value}) => value === select.value);
    if (choice) reset(choice, view);
  };
  return [form, ...earlier(view)];
}

function choicesOf(module: ModuleOutline, {words}: OverviewView): readonly Choice[] {
  const {id, title, activities} = module;
  return [
    {
      value: `module ${id}`,
      title: fillWords(words.progressResetModule, {title}),
      scope: {kind: 'module', module},
    },
    ...activities.map((activity): Choice => {
      return {value: `activity ${activity.id}`, title: activity.title, scope: {kind: 'activity', activity}};
    }),
  ];
}

function option({value, title}: Choice): HTMLElement {
  return makeElement('option', {value}, title);
}

function reset({title, scope}: Choice, view: OverviewView): void {
  const {outline, gathered, words, format, append, report} = view;
  const events = resetEvents(outline, gathered.active, scope);
  if (events.length === 0) {
    report(fillWords(words.progressResetNothing, {title}));
    return;
  }
  const {id} = append({type: 'set-aside', events});
  const template = events.length === 1 ? words.progressResetDoneOne : words.progressResetDone;
  report(fillWords(template, {title, count: format.number(events.length)}), {
    label: words.progressUndo,
    run: () => undo(id, view),
  });
}

function undo(id: string, {append, report, words}: OverviewView): void {
  append({type: 'restored', setAside: id});
  report(words.progressUndone);
}

/** Resets that stand, each with the way to undo it, however long ago. */
function earlier(view: OverviewView): readonly Node[] {
  const {words, format} = view;
  const resets = standingResets(view.events);
  if (resets.length === 0) return [];
  const items = resets.map(({id, at, events}) => {
    const template = events.length === 1 ? words.progressResetEntryOne : words.progressResetEntry;
    const text = fillWords(template, {date: format.date(at), count: format.number(events.length)});
    const button = makeElement('button', {type: 'button', 'data-key': `undo-${id}`}, words.progressUndo);
    button.onclick = () => undo(id, view);
    return makeElement('li', {}, text, ' ', button);
  });
  return [makeElement('ul', {class: 'reset-list'}, ...items)];
}
