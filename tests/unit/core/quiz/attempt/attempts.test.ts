import {describe, expect, it} from 'vitest';
import type {HintOpened, QuizEvent} from '../../../../../src/core/learner/quiz-events';
import type {AttemptEvent} from '../../../../../src/core/quiz/attempt/attempt-events';
import {attemptResult} from '../../../../../src/core/quiz/attempt/attempt-result';
import {bestResult} from '../../../../../src/core/quiz/attempt/best-result';
import {projectAttempts} from '../../../../../src/core/quiz/attempt/project-attempts';
import {timesSeen} from '../../../../../src/core/quiz/attempt/times-seen';
import {identityOf} from '../../../../../src/core/quiz/identity';
import type {QuizSheet} from '../../../../../src/core/quiz/sheet';
import {answered, at, finished, flagged, started} from './events';
import {identity, question, quizSheet} from './sheets';

const sheet = quizSheet({one: 3, two: 1});
const ids = ['one-1', 'one-2', 'one-3', 'two-1'];

function only(events: readonly AttemptEvent[]) {
  const [state] = projectAttempts(events);
  if (!state) throw new Error('no attempt');
  return state;
}

function result(events: readonly AttemptEvent[], quiz: QuizSheet = sheet) {
  return attemptResult(only(events), quiz, identity(quiz));
}

describe('a practice attempt', () => {
  const practice = {mode: 'practice'} as const;
  const events = [
    started(ids, practice),
    answered(1, 'one-1', '0', practice),
    answered(2, 'one-1', '1', {...practice, try: 2}),
    answered(3, 'one-2', '1', practice),
    answered(4, 'one-2', '0', {...practice, try: 2}),
  ];

  it('counts the first checked answer of each question, and keeps the later ones', () => {
    const {answers} = only(events);
    expect(answers.get('one-1')).toMatchObject({counted: {earned: '0'}, latest: {earned: '1'}, tries: 2});
    expect(result(events)).toMatchObject({
      earned: '1',
      possible: '4',
      percent: 25,
      passed: false,
      short: '9/5',
    });
  });

  it('does not depend on the order in which events lie', () => {
    expect(result(events.toReversed())).toEqual(result(events));
  });

  it('does not take answers of other attempts or of single questions in a lesson', () => {
    const strangers = [
      answered(0.5, 'one-1', '1', {...practice, attempt: 'other'}),
      answered(0.5, 'one-1', '1', {...practice, attempt: undefined}),
    ];
    expect(result([...strangers, ...events])).toEqual(result(events));
  });
});

describe('an exam', () => {
  it('counts the last answer before it is handed in', () => {
    const events = [
      started(ids),
      answered(1, 'one-1', '0'),
      answered(2, 'one-1', '1', {try: 2}),
      answered(3, 'one-2', '1/3'),
      finished(10),
      answered(11, 'one-3', '1'),
    ];
    expect(result(events)).toMatchObject({
      earned: '4/3',
      possible: '4',
      percent: 33,
      seconds: 600,
      questions: [
        {id: 'one-1', status: 'right'},
        {id: 'one-2', status: 'partly'},
        {id: 'one-3', status: 'unanswered'},
        {id: 'two-1', status: 'unanswered'},
      ],
    });
  });

  it('is handed in at the limit when the page was closed, dated at the limit', () => {
    const events = [started(ids, {limit: 45}), answered(10, 'one-1', '1'), finished(60 * 24, 'time')];
    expect(only(events).finished).toEqual({at: at(45), reason: 'time'});
    expect(result(events)).toMatchObject({earned: '1', seconds: 45 * 60, limit: 'as-set'});
  });

  it('is over at the limit even when it was handed in later by hand', () => {
    const events = [
      started(ids, {limit: 45}),
      answered(44, 'one-1', '1'),
      answered(46, 'one-2', '1'),
      finished(47),
    ];
    expect(only(events).finished).toEqual({at: at(45), reason: 'time'});
    expect(result(events).earned).toBe('1');
  });

  it('takes no answer after the limit, also while it is not handed in', () => {
    const events = [started(ids, {limit: 45}), answered(45, 'one-1', '1'), answered(45.01, 'one-2', '1')];
    expect(only(events).finished).toBeNull();
    expect(result(events)).toMatchObject({earned: '1', seconds: null});
  });

  it('ends once, when two tabs hand it in', () => {
    const events = [
      started(ids),
      answered(1, 'one-1', '1'),
      finished(5),
      answered(6, 'one-1', '0'),
      finished(7),
    ];
    expect(only(events).finished).toEqual({at: at(5), reason: 'handed-in'});
    expect(result(events).earned).toBe('1');
  });

  it('keeps flags as they were set last', () => {
    const events = [
      started(ids),
      flagged(1, 'one-1', true),
      flagged(2, 'one-2', true),
      flagged(3, 'one-1', false),
    ];
    expect([...only(events).flagged]).toEqual(['one-2']);
  });

  it('tells that the limit was lengthened or switched off', () => {
    expect(result([started(ids, {limit: 90, usualLimit: 45})]).limit).toBe('longer');
    expect(result([started(ids, {limit: null, usualLimit: 45})]).limit).toBe('off');
    expect(result([started(ids)]).limit).toBe('none');
  });

  it('knows its mode where an older platform did not write it', () => {
    expect(only([started(ids, {mode: undefined, limit: 45})]).mode).toBe('exam');
    expect(only([started(ids, {mode: undefined})]).mode).toBe('practice');
    expect(only([started(ids, {mode: undefined}), answered(1, 'one-1', '1')]).mode).toBe('exam');
  });
});

describe('the pass mark of an attempt', () => {
  const twenty = quizSheet({t: 20});
  const all = Array.from({length: 20}, (_, index) => `t-${index + 1}`);
  const exam = (earned: readonly string[]) =>
    result(
      [started(all), ...earned.map((points, index) => answered(1, all[index] ?? '', points)), finished(30)],
      twenty,
    );
  const ones = (count: number) => Array.from({length: count}, () => '1');

  it('is met by 14 of 20 at 70', () => {
    expect(exam(ones(14))).toMatchObject({
      earned: '14',
      possible: '20',
      percent: 70,
      passed: true,
      short: '0',
    });
  });

  it('is missed by 13 of 20, and by 13.99', () => {
    expect(exam(ones(13))).toMatchObject({percent: 65, passed: false, short: '1'});
    expect(exam([...ones(13), '99/100'])).toMatchObject({percent: 69, passed: false, short: '1/100'});
  });

  it('is met by thirds that add up', () => {
    expect(exam([...ones(13), '1/3', '1/3', '1/3'])).toMatchObject({earned: '14', passed: true});
  });

  it('is nothing where there is none', () => {
    const free = quizSheet({t: 1}, {passingScore: null});
    expect(result([started(['t-1']), answered(1, 't-1', '1')], free)).toMatchObject({
      passed: null,
      short: '0',
    });
  });
});

describe('open answers', () => {
  const open = {rule: 'self-assessed', possible: '2'} as const;
  const unmarked = {...open, response: {text: 'words', met: null}};
  const marked = {...open, response: {text: 'words', met: ['a']}};

  it('wait to be marked after the exam, and count then', () => {
    const events = [
      started(['one-1', 'two-1']),
      answered(1, 'one-1', '1'),
      answered(2, 'two-1', '0', unmarked),
      finished(5),
    ];
    expect(result(events)).toMatchObject({earned: '1', possible: '3', pending: '2', passed: null});
    const later = [...events, answered(60, 'two-1', '2', marked)];
    expect(result(later)).toMatchObject({earned: '3', possible: '3', pending: '0', passed: true});
  });

  it('are decided early where they can change nothing', () => {
    const failed = [started(['one-1', 'one-2', 'two-1']), answered(2, 'two-1', '0', unmarked), finished(5)];
    expect(result(failed)).toMatchObject({possible: '4', passed: false});
    const low = quizSheet({one: 3, two: 1}, {passingScore: 20});
    const passed = [
      started(['one-1', 'two-1']),
      answered(1, 'one-1', '1'),
      answered(2, 'two-1', '0', unmarked),
    ];
    expect(result(passed, low)).toMatchObject({passed: true});
  });

  it('are marked after the limit, but not written after it', () => {
    const events = [
      started(['two-1'], {limit: 10}),
      answered(11, 'two-1', '0', unmarked),
      finished(12, 'time'),
    ];
    expect(only(events).answers.size).toBe(0);
    const inTime = [
      started(['two-1'], {limit: 10}),
      answered(9, 'two-1', '0', unmarked),
      finished(12, 'time'),
    ];
    expect(result([...inTime, answered(30, 'two-1', '1', marked)])).toMatchObject({earned: '1'});
  });

  it('count as first marked in practice', () => {
    const practice = {mode: 'practice'} as const;
    const events = [
      started(['two-1'], practice),
      answered(1, 'two-1', '0', {...unmarked, ...practice}),
      answered(2, 'two-1', '1', {...marked, ...practice}),
      answered(3, 'two-1', '2', {...marked, ...practice}),
    ];
    expect(result(events)).toMatchObject({earned: '1', pending: '0'});
  });
});

describe('results', () => {
  it('are summed by topic and by objective', () => {
    const events = [
      started(ids),
      answered(1, 'one-1', '1'),
      answered(1, 'one-2', '1/2'),
      answered(2, 'two-1', '1'),
    ];
    expect(result(events)).toMatchObject({
      byTopic: [
        {id: 'one', earned: '3/2', possible: '3'},
        {id: 'two', earned: '1', possible: '1'},
      ],
      byObjective: [
        {id: 'o-one', earned: '3/2', possible: '3'},
        {id: 'o-two', earned: '1', possible: '1'},
      ],
    });
  });

  it('stand as recorded when a question changed, which is marked', () => {
    const changed: QuizSheet = {
      ...sheet,
      topics: [
        {
          ...quizSheet({one: 3}).topics[0],
          questions: [question('one-1', {revision: 'r2', points: '5'}), question('one-2')],
        } as QuizSheet['topics'][number],
      ],
    };
    const events = [started(['one-1', 'one-2']), answered(1, 'one-1', '1'), answered(1, 'one-2', '1')];
    expect(result(events, changed)).toMatchObject({
      earned: '2',
      possible: '2',
      questions: [
        {id: 'one-1', changed: true},
        {id: 'one-2', changed: false},
      ],
    });
  });

  it('leave out what was not answered and is gone', () => {
    const events = [
      started(['one-1', 'gone', 'gone-too']),
      answered(1, 'one-1', '1'),
      answered(1, 'gone-too', '1'),
    ];
    expect(result(events)).toMatchObject({earned: '2', possible: '2', percent: 100});
  });

  it('follow a question that was renamed', () => {
    const renamed: QuizSheet = {
      ...quizSheet({new: 0}),
      topics: [
        {
          id: 'new',
          title: '',
          titleHtml: '',
          introHtml: '',
          questions: [question('new-1', {formerly: ['one-1']})],
        },
      ],
    };
    const events = [started(['one-1']), answered(1, 'one-1', '1')];
    expect(result(events, renamed)).toMatchObject({
      byTopic: [{id: 'new', earned: '1'}],
      questions: [{id: 'new-1', changed: false, status: 'right'}],
    });
  });

  it('know the best, and of equal ones the earliest', () => {
    const of = (earned: string, possible: string) => ({...result([started([])]), earned, possible});
    expect(bestResult([of('1', '4'), of('1', '2'), of('2', '4'), of('0', '0')])).toBe(1);
    expect(bestResult([of('0', '0'), of('1', '9')])).toBe(1);
    expect(bestResult([])).toBeNull();
  });
});

describe('events of the record', () => {
  it('are read as they lie there', () => {
    const stamp = {v: 1, id: 'a', at: at(0), device: 'd', seq: 1};
    const recorded: readonly Exclude<QuizEvent, HintOpened>[] = [
      {...stamp, type: 'attempt-started', quiz: 'quiz', seed: 1, questions: ['one-1'], limit: null},
      {...stamp, id: 'b', seq: 2, type: 'attempt-finished', attempt: 'a', reason: 'handed-in'},
    ];
    expect(projectAttempts(recorded)).toMatchObject([{id: 'a', finished: {reason: 'handed-in'}}]);
  });
});

describe('what has been seen', () => {
  it('is counted over attempts, under the names of today', () => {
    const renamed: QuizSheet = {
      ...quizSheet({new: 0}),
      formerly: ['old-quiz'],
      topics: [
        {
          id: 'new',
          title: '',
          titleHtml: '',
          introHtml: '',
          questions: [question('new-1', {formerly: ['one-1']}), question('new-2')],
        },
      ],
    };
    const attempts = projectAttempts([
      started(['one-1', 'new-2'], {id: 'a', mode: 'practice'}),
      started(['new-1', 'gone'], {id: 'b', mode: 'practice'}),
      started(['one-1'], {id: 'c', quiz: 'old-quiz', mode: 'exam'}),
      started(['one-1'], {id: 'd', quiz: 'unrelated', mode: 'exam'}),
    ]);
    expect(timesSeen('quiz', attempts, identityOf([renamed]))).toEqual(
      new Map([
        ['new-1', 3],
        ['new-2', 1],
      ]),
    );
  });
});
