import {isDone} from '../../../core/learner/progress/activity-progress';
import {nextActivity} from '../../../core/learner/progress/next-activity';
import {activitiesOf} from '../../../core/learner/progress/outline';
import {studyDays} from '../../../core/learner/progress/study-days';
import {type TimeLeft, timeLeft} from '../../../core/learner/progress/time-left';
import {fillWords} from '../../../core/words';
import {makeElement} from '../../search/make-element';
import type {OverviewView} from './overview-view';

/** Everything at one glance: what is done, what is left, and where to go on. */
export function summaryPart(view: OverviewView): readonly Node[] {
  const {outline, gathered, progress, words, format, baseUrl, today, toDay} = view;
  const days = studyDays(gathered.active, toDay);
  const left = timeLeft(outline, progress, {today, toDay, firstDay: days[0]?.day ?? null});
  const all = activitiesOf(outline);
  const done = all.filter(({id}) => isDone(progress.activities.get(id))).length;
  const next = nextActivity(outline, gathered, progress);
  const pace = left.pace
    ? fillWords(words.progressPaceValue, {time: format.minutes(left.pace.minutesPerWeek)})
    : '–';
  const isBegun = days.length > 0;
  return [
    ...(isBegun ? [] : [makeElement('p', {}, words.progressNothing)]),
    makeElement(
      'dl',
      {class: 'title-block overview-facts'},
      fact(words.progressDone, fillWords(words.progressActivities, {done, all: all.length})),
      fact(words.progressLeft, format.minutes(left.minutes)),
      fact(words.progressPace, pace),
      fact(words.progressDaysLearned, format.number(days.length)),
    ),
    makeElement('p', {class: 'overview-note'}, paceText(left, view)),
    ...(next
      ? [
          makeElement(
            'p',
            {},
            makeElement(
              'a',
              {class: 'action', href: baseUrl + next.path},
              fillWords(isBegun ? words.progressContinue : words.progressBegin, {title: next.title}),
            ),
          ),
        ]
      : []),
  ];
}

function fact(name: string, value: string): HTMLElement {
  return makeElement('div', {}, makeElement('dt', {}, name), makeElement('dd', {}, value));
}

function paceText({minutes, pace}: TimeLeft, {words, format}: OverviewView): string {
  if (minutes === 0) return words.progressPaceDone;
  if (pace === null) return words.progressPaceNone;
  return fillWords(words.progressPaceText, {
    weeks: format.weeks(Math.round(pace.weeks)),
    finished: format.minutes(pace.finished),
    left: format.weeks(Math.max(1, Math.round(pace.weeksLeft))),
    date: format.day(pace.doneOn),
  });
}
