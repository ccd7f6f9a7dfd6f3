import {describe, expect, it} from 'vitest';
import {formatReceipt} from '../../../../../src/core/exercise/receipt';
import type {LearnerEvent} from '../../../../../src/core/learner/event';
import {gatherEvents} from '../../../../../src/core/learner/progress/gather-events';
import {projectObjectives} from '../../../../../src/core/learner/progress/objective-progress';
import {readOutline} from '../../../../../src/core/learner/progress/outline';
import {plannedParts, planStarts} from '../../../../../src/core/learner/progress/plan-dates';
import {projectActivities} from '../../../../../src/core/learner/progress/project-activities';
import {type ResetScope, resetEvents} from '../../../../../src/core/learner/progress/reset-scope';
import {standingResets} from '../../../../../src/core/learner/progress/standing-resets';
import {studyDays} from '../../../../../src/core/learner/progress/study-days';
import {timeLeft} from '../../../../../src/core/learner/progress/time-left';
import {answered, attempt, event, marked, opened, outline, passFirstQuiz, read} from './progress-fixture';

const toDay = (at: string) => at.slice(0, 10);
const project = (events: readonly LearnerEvent[]) =>
  projectActivities(outline, gatherEvents(outline, events));
const [basics] = outline.modules;

describe('an objective', () => {
  const mastery = (events: readonly LearnerEvent[]) =>
    projectObjectives(outline, project(events)).get('m01.o1')?.mastery;
  const answer = (question: string, right: boolean, day = 1) =>
    answered(day, {quiz: 'first-quiz', question, right});

  it('is open without any evidence, and begun with some', () => {
    expect(mastery([])).toBe('open');
    expect(mastery([read(1, 'basics/first')])).toBe('begun');
    expect(mastery([answer('a', false)])).toBe('begun');
  });

  it('is shown by three right answers, not by two', () => {
    expect(mastery([answer('a', true), answer('b', true)])).toBe('begun');
    expect(mastery([answer('a', true), answer('b', true), answer('c', true)])).toBe('shown');
  });

  it('goes by the latest answer to each question', () => {
    const right = [answer('a', true), answer('b', true), answer('c', true)];
    expect(mastery([...right, answer('c', false, 2)])).toBe('begun');
  });

  it('is shown by an exercise that its tests proved, with what there is to see', () => {
    const receipt = formatReceipt({exercise: 'setup', steps: ['find', 'report'], date: '2026-11-05'});
    const events = [event(5, {type: 'receipt-entered', exercise: 'setup', receipt})];
    expect(projectObjectives(outline, project(events)).get('m01.o2')).toEqual({
      id: 'm01.o2',
      mastery: 'shown',
      questions: {answered: 0, all: 0},
      earned: '0',
      possible: '0',
      lessons: {all: [], done: []},
      exercises: {all: ['setup'], done: ['setup']},
    });
  });
});

describe('the time that is left', () => {
  const left = (events: readonly LearnerEvent[], today = '2026-11-21') => {
    const days = studyDays(events, toDay);
    return timeLeft(outline, project(events), {today, toDay, firstDay: days[0]?.day ?? null});
  };

  it('is the sum of what is not done', () => {
    expect(left([])).toEqual({minutes: 340, pace: null});
    expect(left([marked(21, 'basics/first', true)]).minutes).toBe(280);
  });

  it('has the pace of the last four weeks', () => {
    const events = [
      opened(1, 'basics/first'),
      marked(8, 'basics/first', true),
      marked(20, 'more/last', true),
    ];
    expect(left(events)).toEqual({
      minutes: 190,
      pace: {finished: 150, weeks: 3, minutesPerWeek: 50, weeksLeft: 3.8, doneOn: '2026-12-18'},
    });
  });

  it('counts what was finished one day as one week, and knows no pace of long ago', () => {
    expect(left([marked(21, 'basics/first', true)]).pace).toMatchObject({weeks: 1, minutesPerWeek: 60});
    expect(left([marked(1, 'basics/first', true)], '2027-03-01').pace).toBeNull();
  });
});

describe('the days', () => {
  it('count what was learned, where the learner is', () => {
    const events = [
      read(1, 'basics/first'),
      ...attempt(1, 'exam', {x: true}),
      event(3, {type: 'choice-made', family: 'os', value: 'linux'}),
      event(2, {type: 'checklist-marked', item: 'basics#disk', checked: true}),
    ];
    expect(studyDays(events, toDay)).toEqual([
      {day: '2026-11-01', read: 1, answered: 1, worked: 0, reviewed: 0},
      {day: '2026-11-02', read: 0, answered: 0, worked: 1, reviewed: 0},
    ]);
  });
});

describe('the plan', () => {
  const move = (day: number, start: string) => event(day, {type: 'plan-moved', module: 'basics', start});
  const parts = (events: readonly LearnerEvent[], start: string | null) =>
    basics && plannedParts(basics, project(events).activities, {start, today: '2026-11-04', toDay});

  it('begins on the day of the latest move', () => {
    expect(planStarts([move(1, '2026-11-02'), move(2, '2026-11-09')])).toEqual(
      new Map([['basics', '2026-11-09']]),
    );
    expect(planStarts([move(1, '2026-11-02'), move(2, '')])).toEqual(new Map());
    expect(planStarts([move(1, '2026-02-31')])).toEqual(new Map());
    // The plan's later days would be in no year that a date can name.
    expect(planStarts([move(1, '9999-12-31')])).toEqual(new Map());
  });

  it('stands against the real dates', () => {
    expect(parts([marked(3, 'basics/first', true)], '2026-11-02')).toEqual([
      {
        week: 0,
        from: '2026-11-02',
        to: '2026-11-02',
        activity: 'basics/first',
        doneOn: '2026-11-03',
        state: 'done-late',
      },
      {week: 0, from: '2026-11-03', to: '2026-11-05', activity: 'setup', doneOn: null, state: 'now'},
      {
        week: 1,
        from: '2026-11-09',
        to: '2026-11-10',
        activity: 'basics/second',
        doneOn: null,
        state: 'ahead',
      },
    ]);
    expect(parts([], '2026-10-01')?.map(({state}) => state)).toEqual(['late', 'late', 'late']);
  });

  it('without a start has no dates', () => {
    expect(parts([], null)?.every(({from, state}) => from === null && state === 'ahead')).toBe(true);
  });
});

describe('a reset', () => {
  const quiz = passFirstQuiz(1);
  const own = [
    read(1, 'basics/oldest'),
    event(1, {type: 'checklist-marked', item: 'basics/first#look', checked: true}),
    event(1, {type: 'review-graded', card: 'first-quiz#a', grade: 3}),
    event(1, {type: 'hint-opened', subject: 'first-quiz#a', hint: 1}),
    ...quiz,
  ];
  const ofModule = [...attempt(1, 'exam', {x: true}), read(1, 'basics/second')];
  const other = [read(1, 'more/last'), event(1, {type: 'review-graded', card: 'term:tensor', grade: 3})];
  const settings = [
    event(1, {type: 'choice-made', family: 'os', value: 'linux'}),
    event(1, {type: 'plan-moved', module: 'basics', start: '2026-11-02'}),
  ];
  const all = [...own, ...ofModule, ...other, ...settings];
  const ids = (events: readonly LearnerEvent[]) => events.map(({id}) => id).sort();
  const reset = (scope: ResetScope) => resetEvents(outline, all, scope);

  it('names all that belongs to a lesson, a module, or everything, and nothing else', () => {
    const [activity] = basics?.activities ?? [];
    if (!basics || !activity) throw new Error('the course has no lesson');
    expect(reset({kind: 'activity', activity})).toEqual(ids(own));
    expect(reset({kind: 'module', module: basics})).toEqual(ids([...own, ...ofModule]));
    expect(reset({kind: 'everything'})).toEqual(ids([...own, ...ofModule, ...other]));
  });

  it('stands until it is undone, and is none where only a grade was taken back', () => {
    const graded = event(1, {type: 'review-graded', card: 'term:tensor', grade: 1});
    const takenBack = event(1, {type: 'set-aside', events: [graded.id]});
    const first = event(2, {type: 'set-aside', events: ids(own)});
    const second = event(3, {type: 'set-aside', events: [graded.id, ...ids(other)]});
    const record = [graded, takenBack, first, ...all, second];
    expect(standingResets(record)).toEqual([second, first]);
    expect(standingResets([...record, event(4, {type: 'restored', setAside: first.id})])).toEqual([second]);
  });
});

describe('readOutline', () => {
  it('takes the file of this version, and nothing else', () => {
    expect(readOutline(outline)).toBe(outline);
    for (const other of [null, [], 'text', {...outline, v: 2}, {v: 1}]) expect(readOutline(other)).toBeNull();
  });
});
