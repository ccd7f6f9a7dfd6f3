import {describe, expect, it} from 'vitest';
import {formatReceipt} from '../../../../../src/core/exercise/receipt';
import type {LearnerEvent} from '../../../../../src/core/learner/event';
import {gatherEvents} from '../../../../../src/core/learner/progress/gather-events';
import {nextActivity} from '../../../../../src/core/learner/progress/next-activity';
import type {CourseOutline} from '../../../../../src/core/learner/progress/outline';
import {countModule, projectActivities} from '../../../../../src/core/learner/progress/project-activities';
import {answered, attempt, event, marked, opened, outline, passFirstQuiz, read} from './progress-fixture';

const project = (events: readonly LearnerEvent[], course: CourseOutline = outline) =>
  projectActivities(course, gatherEvents(course, events));
const stateOf = (id: string, events: readonly LearnerEvent[]) => project(events).activities.get(id)?.state;
const next = (events: readonly LearnerEvent[]) =>
  nextActivity(outline, gatherEvents(outline, events), project(events))?.id ?? null;

describe('a lesson', () => {
  it('is complete when it was read and its quiz is passed, whichever came first', () => {
    expect(stateOf('basics/first', [])).toBe('open');
    expect(stateOf('basics/first', [opened(1, 'basics/first')])).toBe('open');
    expect(stateOf('basics/first', [read(1, 'basics/first')])).toBe('begun');
    expect(stateOf('basics/first', passFirstQuiz(1))).toBe('begun');
    expect(stateOf('basics/first', [read(1, 'basics/first'), ...passFirstQuiz(2)])).toBe('earned');
    expect(stateOf('basics/first', [...passFirstQuiz(1), read(2, 'basics/first')])).toBe('earned');
  });

  it('says when it was done, and which quizzes are missing', () => {
    const lesson = project([read(3, 'basics/first'), ...passFirstQuiz(5)]).lessons.get('basics/first');
    expect(lesson?.doneAt?.slice(0, 10)).toBe('2026-11-05');
    expect(project([read(3, 'basics/first')]).lessons.get('basics/first')).toMatchObject({
      missing: ['first-quiz'],
      isRead: true,
      doneAt: null,
    });
  });

  it('is done because the learner says so, until that is taken back', () => {
    expect(stateOf('basics/first', [marked(1, 'basics/first', true)])).toBe('said');
    expect(stateOf('basics/first', [marked(1, 'basics/first', true), marked(2, 'basics/first', false)])).toBe(
      'open',
    );
  });

  it('is shown as earned where it is both', () => {
    expect(
      stateOf('basics/first', [
        marked(1, 'basics/first', true),
        read(2, 'basics/first'),
        ...passFirstQuiz(2),
      ]),
    ).toBe('earned');
  });

  it('needs the points of a question that stands alone in it', () => {
    const wrong = answered(2, {quiz: 'second-quiz', question: 'alone', right: false});
    const right = answered(3, {quiz: 'second-quiz', question: 'alone', right: true});
    expect(stateOf('basics/second', [read(1, 'basics/second'), wrong])).toBe('begun');
    expect(stateOf('basics/second', [read(1, 'basics/second'), wrong, right])).toBe('earned');
  });

  it('without a quiz is complete when it was read', () => {
    expect(stateOf('more/last', [read(1, 'more/last')])).toBe('earned');
  });

  it('stays complete when the course gives it more to do', () => {
    const events = [read(1, 'basics/first'), ...passFirstQuiz(1)];
    expect(project(events).lessons.get('basics/first')?.isNewlyComplete).toBe(true);
    const noted = [...events, event(1, {type: 'lesson-completed', lesson: 'basics/first'})];
    expect(project(noted).lessons.get('basics/first')?.isNewlyComplete).toBe(false);
    const grown: CourseOutline = {
      ...outline,
      modules: outline.modules.map((module) => ({
        ...module,
        activities: module.activities.map((activity) =>
          activity.kind === 'lesson' ? {...activity, quizzes: [...activity.quizzes, 'exam']} : activity,
        ),
      })),
    };
    expect(project(events, grown).activities.get('basics/first')?.state).toBe('begun');
    expect(project(noted, grown).activities.get('basics/first')?.state).toBe('earned');
  });

  it('and its quiz are found under the ids that they had before', () => {
    const events = [read(1, 'basics/oldest'), ...attempt(1, 'oldest-quiz', {a: true, b: true, c: false})];
    expect(stateOf('basics/first', events)).toBe('earned');
  });

  it('is open again after a reset, and done again when that is undone', () => {
    const events = [read(1, 'basics/first'), ...passFirstQuiz(1)];
    const reset = event(2, {type: 'set-aside', events: events.map(({id}) => id)});
    const undone = event(3, {type: 'restored', setAside: reset.id});
    expect(stateOf('basics/first', [...events, reset])).toBe('open');
    expect(stateOf('basics/first', [...events, reset, undone])).toBe('earned');
  });
});

describe('an exercise', () => {
  const step = (day: number, name: string, done: boolean) =>
    event(day, {type: 'step-marked', exercise: 'setup', step: name, done});
  const receipt = (day: number) =>
    event(day, {
      type: 'receipt-entered',
      exercise: 'setup',
      receipt: formatReceipt({exercise: 'setup', steps: ['find', 'report'], date: '2026-11-05'}),
    });

  it('is proven by its tests, or marked by hand', () => {
    expect(stateOf('setup', [step(1, 'find', true)])).toBe('begun');
    expect(stateOf('setup', [step(1, 'find', true), step(1, 'report', true)])).toBe('said');
    expect(stateOf('setup', [step(1, 'find', true), step(2, 'find', false)])).toBe('open');
    expect(stateOf('setup', [receipt(5)])).toBe('earned');
  });
});

describe('a quiz', () => {
  it('is done when an attempt passes', () => {
    expect(stateOf('exam', attempt(1, 'exam', {x: false}))).toBe('begun');
    expect(stateOf('exam', attempt(1, 'exam', {x: true}))).toBe('earned');
  });

  it('tells nothing of an exam that goes on', () => {
    const running = attempt(1, 'exam', {x: true}, {mode: 'exam', isOpen: true});
    expect(stateOf('exam', running)).toBe('open');
    expect(project(running).quizzes.get('exam')).toMatchObject({attempts: [], passed: null});
    expect(project(running).quizzes.get('exam')?.answers.size).toBe(0);
  });

  it('without a pass mark is done when it was gone through', () => {
    const quiz = project(attempt(4, 'second-quiz', {alone: false})).quizzes.get('second-quiz');
    expect(quiz?.doneAt?.slice(0, 10)).toBe('2026-11-04');
  });
});

describe('a module', () => {
  it('counts what is done of what is written', () => {
    const [basics] = outline.modules;
    const progress = project([marked(1, 'basics/first', true), ...attempt(2, 'exam', {x: true})]);
    expect(basics && countModule(basics, progress)).toEqual({done: 2, all: 4});
  });
});

describe('the next activity', () => {
  it('is the first one for a new record', () => {
    expect(next([])).toBe('basics/first');
  });

  it('is the lesson opened last, while it is not done', () => {
    expect(next([opened(1, 'basics/first'), opened(2, 'basics/second')])).toBe('basics/second');
  });

  it('is what follows it, where it is done', () => {
    expect(next([opened(1, 'basics/first'), marked(1, 'basics/first', true)])).toBe('setup');
  });

  it('goes back to what was left out, and to nothing when all is done', () => {
    const last = [opened(1, 'more/last'), read(1, 'more/last')];
    expect(next(last)).toBe('basics/first');
    const all = [
      ...last,
      marked(1, 'basics/first', true),
      marked(1, 'basics/second', true),
      event(1, {type: 'step-marked', exercise: 'setup', step: 'find', done: true}),
      event(1, {type: 'step-marked', exercise: 'setup', step: 'report', done: true}),
      ...attempt(1, 'exam', {x: true}),
    ];
    expect(next(all)).toBeNull();
  });
});
