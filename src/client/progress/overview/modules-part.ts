import type {ActivityOutline, ModuleOutline, TextOutline} from '../../../core/learner/progress/outline';
import {countModule} from '../../../core/learner/progress/project-activities';
import {projectChecklist} from '../../../core/learner/project-checklist';
import {fillWords} from '../../../core/words';
import {makeElement} from '../../search/make-element';
import {activitySign, moduleSign} from '../progress-sign';
import type {OverviewView} from './overview-view';

/** Each module with its activities, and how far each of them is. */
export function modulesPart(view: OverviewView): readonly Node[] {
  const checked = projectChecklist(view.gathered.active);
  return view.outline.modules.map((module) => modulePart(module, checked, view));
}

function modulePart(module: ModuleOutline, checked: ReadonlySet<string>, view: OverviewView): HTMLElement {
  const {words, progress, baseUrl} = view;
  const {id, number, title, path, activities, toCome, checklist} = module;
  const count = countModule(module, progress);
  const facts = [
    ...(count.all > 0 ? [fillWords(words.progressModule, {...count})] : []),
    ...checklistText(id, checklist, checked, view),
    ...(toCome === 0
      ? []
      : [toCome === 1 ? words.progressToComeOne : fillWords(words.progressToCome, {count: toCome})]),
  ];
  return makeElement(
    'section',
    {class: 'overview-module'},
    makeElement(
      'h3',
      {},
      ...(count.all > 0 ? [moduleSign(count)] : []),
      makeElement('span', {class: 'number', 'aria-hidden': 'true'}, number),
      makeElement('a', {href: baseUrl + path}, title),
    ),
    makeElement('p', {class: 'label'}, facts.join(' · ')),
    makeElement(
      'ul',
      {class: 'overview-activities'},
      ...activities.map((activity) => line(activity, checked, view)),
    ),
  );
}

function line(activity: ActivityOutline, checked: ReadonlySet<string>, view: OverviewView): HTMLElement {
  const state = view.progress.activities.get(activity.id)?.state ?? 'open';
  return makeElement(
    'li',
    {},
    activitySign(state),
    makeElement('a', {href: view.baseUrl + activity.path}, activity.title),
    makeElement('span', {class: 'leader'}),
    makeElement('span', {class: 'label'}, stateText(activity, checked, view)),
  );
}

function stateText(activity: ActivityOutline, checked: ReadonlySet<string>, view: OverviewView): string {
  const {words, progress, format} = view;
  const {state = 'open', doneAt = null} = progress.activities.get(activity.id) ?? {};
  const names = {
    open: '',
    begun: words.progressBegun,
    said: words.progressSaid,
    earned: words.progressEarned,
  };
  const name = doneAt === null ? names[state] : `${names[state]} ${onDay(doneAt, view)}`;
  const details =
    activity.kind === 'lesson'
      ? [
          ...(state === 'begun' && progress.lessons.get(activity.id)?.isRead ? [words.progressIsRead] : []),
          ...activity.quizzes.flatMap((quiz) => bestText(quiz, view)),
          ...checklistText(activity.id, activity.checklist, checked, view),
        ]
      : activity.kind === 'quiz'
        ? bestText(activity.id, view)
        : stepsText(activity.id, activity.steps.length, view);
  const parts = [...(name === '' || (state === 'begun' && details.length > 0) ? [] : [name]), ...details];
  return parts.length > 0 ? parts.join(' · ') : format.minutes(activity.minutes ?? 0);
}

function onDay(at: string, {words, format}: OverviewView): string {
  return fillWords(words.progressDoneOn, {date: format.date(at)});
}

function bestText(quiz: string, {progress, words, format}: OverviewView): readonly string[] {
  const percents = progress.quizzes.get(quiz)?.attempts.map(({result}) => result.percent) ?? [];
  if (percents.length === 0) return [];
  return [fillWords(words.progressBest, {percent: format.percent(Math.max(...percents))})];
}

function stepsText(id: string, all: number, {progress, words}: OverviewView): readonly string[] {
  const standing = progress.exercises.get(id)?.standing;
  const proven = standing?.proven.size ?? 0;
  const done = new Set([...(standing?.proven.keys() ?? []), ...(standing?.marked ?? [])]).size;
  return [
    ...(proven > 0 ? [fillWords(words.progressStepsProven, {proven, all})] : []),
    ...(done > proven ? [fillWords(words.progressStepsDone, {done, all})] : []),
  ];
}

function checklistText(
  page: string,
  items: readonly TextOutline[],
  checked: ReadonlySet<string>,
  {words}: OverviewView,
): readonly string[] {
  const count = items.filter(({id}) => checked.has(`${page}#${id}`)).length;
  return count === 0 ? [] : [fillWords(words.progressChecklist, {checked: count, all: items.length})];
}
