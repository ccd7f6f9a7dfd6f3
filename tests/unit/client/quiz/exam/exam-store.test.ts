import {describe, expect, it} from 'vitest';
import {createQuizStore} from '../../../../../src/client/quiz/quiz-store';
import {identityOf} from '../../../../../src/core/quiz/identity';
import {choices, compiled, mixed, type Page, visit} from './exam-fixture';
import {fakeTime} from './fake-time';

const answers = (page: Page) => page.record.all().filter(({type}) => type === 'question-answered');
const tick = () => new Promise((resolve) => setTimeout(resolve, 0));

/** Answers so many questions right and the rest wrong, and hands in. */
function take(page: Page, right: number): void {
  for (const [index, {id}] of page.getSnapshot().rows.entries()) {
    page.answer(id, {picked: [index < right ? 'yes' : 'no']});
  }
  page.handIn();
}

describe('an exam', () => {
  it('begins with the key, the drawn questions and its limit, and tells nothing', async () => {
    const page = visit(compiled(mixed));
    expect(page.getSnapshot()).toMatchObject({phase: 'ready', past: [], passed: null});
    await page.start(30);
    expect(page.record.all()).toMatchObject([
      {type: 'attempt-started', mode: 'exam', limit: 30, usualLimit: 20, questions: ['pick', 'bytes', 'why']},
    ]);
    page.answer('pick', {picked: ['no']});
    expect(answers(page)).toMatchObject([{earned: '0', possible: '1', rule: 'all-or-nothing', mode: 'exam'}]);
    const {phase, questions, reviewed, rows} = page.getSnapshot();
    expect({phase, reviewed}).toEqual({phase: 'running', reviewed: null});
    expect(questions.get('pick')).toMatchObject({
      phase: 'open',
      response: {picked: ['no']},
      points: null,
      feedback: null,
      counted: null,
    });
    expect(rows.map(({isAnswered}) => isAnswered)).toEqual([true, false, false]);
  });

  it('is passed with 14 of 20 at 70, and not with 13', async () => {
    for (const [right, passed, short] of [
      [14, true, '0'],
      [13, false, '1'],
    ] as const) {
      const page = visit(choices(20));
      await page.start(null);
      take(page, right);
      expect(page.getSnapshot()).toMatchObject({
        phase: 'review',
        reviewed: {reason: 'handed-in', result: {earned: String(right), possible: '20', passed, short}},
      });
    }
  });

  it('counts the last answer, and none that was taken back', async () => {
    const page = visit(choices(4));
    await page.start(null);
    page.answer('q1', {picked: ['no']});
    page.answer('q1', {picked: ['yes']});
    page.answer('q2', {picked: ['yes']});
    page.answer('q2', {picked: []});
    page.flag('q3', true);
    expect(page.getSnapshot().rows).toMatchObject([
      {isAnswered: true, isFlagged: false},
      {isAnswered: false},
      {isAnswered: false, isFlagged: true},
      {isAnswered: false},
    ]);
    page.handIn();
    expect(page.getSnapshot().reviewed?.result).toMatchObject({
      earned: '1',
      questions: [{status: 'right'}, {status: 'unanswered'}, {status: 'unanswered'}, {status: 'unanswered'}],
    });
  });

  it('explains in the review, also what was left open', async () => {
    const page = visit(choices(2));
    await page.start(null);
    page.answer('q1', {picked: ['no']});
    page.handIn();
    const {questions} = page.getSnapshot();
    expect(questions.get('q1')).toMatchObject({
      phase: 'checked',
      points: {earned: '0', possible: '1'},
      feedback: {kind: 'choices', picked: ['no'], right: ['yes']},
    });
    expect(questions.get('q2')).toMatchObject({points: null, feedback: {picked: [], right: ['yes']}});
  });

  it('keeps what is typed after a pause, and fills no field that shows it already', async () => {
    const time = fakeTime();
    const page = visit(compiled(mixed), {time});
    await page.start(20);
    const fill = () => page.getSnapshot().questions.get('bytes')?.fill;
    const before = fill();
    page.answer('bytes', {text: '4'});
    page.answer('bytes', {text: '4 B'});
    expect(answers(page)).toEqual([]);
    time.pass(0.02);
    expect(answers(page)).toMatchObject([{response: {text: '4 B'}, earned: '1'}]);
    expect(fill()).toBe(before);
  });

  it('asks about a number that cannot be read, which earns nothing as it stands', async () => {
    const page = visit(compiled(mixed));
    await page.start(20);
    page.answer('bytes', {text: '4,0'});
    page.flush();
    expect(page.getSnapshot().questions.get('bytes')?.problem).toBe('comma');
    page.handIn();
    expect(page.getSnapshot().reviewed?.result).toMatchObject({earned: '0', pending: '0'});
  });

  it('waits for the marking of open answers, and says so far until then', async () => {
    const page = visit(compiled(mixed));
    await page.start(20);
    page.answer('pick', {picked: ['yes']});
    page.answer('why', {text: 'The cause is known.', met: null});
    page.handIn();
    expect(page.getSnapshot().reviewed?.result).toMatchObject({earned: '1', pending: '2', passed: null});
    page.mark('why', ['cause', 'cure']);
    expect(page.getSnapshot().reviewed?.result).toMatchObject({earned: '3', pending: '0', passed: true});
    expect(answers(page).at(-1)).toMatchObject({
      response: {text: 'The cause is known.', met: ['cause', 'cure']},
    });
  });

  it('lists all attempts, the best and from which mode it was passed, and opens each again', async () => {
    const page = visit(choices(4));
    for (const right of [3, 4, 1]) {
      await page.start(null);
      take(page, right);
    }
    const {past, passed} = page.getSnapshot();
    expect(past.map(({isBest, result}) => [result.earned, isBest])).toEqual([
      ['3', false],
      ['4', true],
      ['1', false],
    ]);
    expect(passed).toMatchObject({mode: 'exam', percent: 100});
    page.show(past[0]?.id ?? null);
    expect(page.getSnapshot().reviewed?.result.earned).toBe('3');
    page.show(null);
    expect(page.getSnapshot().phase).toBe('ready');
    expect(visit(choices(4), {record: page.record}).getSnapshot().reviewed?.result.earned).toBe('1');
  });

  it('draws what was not seen before', async () => {
    const page = visit(choices(6, 'draw: 2\n'));
    const seen: string[] = [];
    for (let attempt = 0; attempt < 3; attempt++) {
      await page.start(null);
      seen.push(...page.getSnapshot().rows.map(({id}) => id));
      page.handIn();
    }
    expect(new Set(seen).size).toBe(6);
  });

  it('keeps its answers from practice until it is handed in', async () => {
    const quiz = choices(2);
    const page = visit(quiz);
    await page.start(null);
    page.answer('q1', {picked: ['no']});
    const practice = createQuizStore({
      record: page.record,
      sheet: quiz.sheet,
      identity: identityOf([quiz.sheet]),
      scope: {kind: 'quiz'},
      loadKey: async () => quiz.key,
      newSeed: () => 3,
    });
    expect(practice.getSnapshot()).toMatchObject({isExamOpen: true});
    expect(practice.getSnapshot().questions.get('q1')?.before).toBeNull();
    page.handIn();
    expect(practice.getSnapshot()).toMatchObject({isExamOpen: false});
    expect(practice.getSnapshot().questions.get('q1')?.before).toEqual({earned: '0', possible: '1'});
  });

  it('lets what went wrong be practised, which counts in no attempt', async () => {
    const quiz = choices(3);
    const page = visit(quiz);
    await page.start(null);
    take(page, 1);
    const practice = createQuizStore({
      record: page.record,
      sheet: quiz.sheet,
      identity: identityOf([quiz.sheet]),
      scope: {kind: 'questions', ids: ['q2', 'q3']},
      loadKey: async () => quiz.key,
      newSeed: () => 3,
    });
    expect(practice.getSnapshot().topics).toEqual([['q2', 'q3']]);
    await practice.check('q2', {picked: ['yes']});
    expect(practice.getSnapshot()).toMatchObject({result: null});
    expect(practice.getSnapshot().questions.get('q2')).toMatchObject({
      phase: 'checked',
      counted: {earned: '1'},
    });
    expect(answers(page).at(-1)).toMatchObject({mode: 'practice', try: 1});
    expect(page.getSnapshot().reviewed?.result.earned).toBe('1');
  });
});

describe('the key of an exam', () => {
  const failing = () => {
    const state = {isOnline: false};
    const quiz = compiled(mixed);
    return {
      state,
      quiz,
      loadKey: async () => (state.isOnline ? quiz.key : Promise.reject(new Error('offline'))),
    };
  };

  it('that cannot be loaded begins nothing, and is asked for with the next start', async () => {
    const {state, quiz, loadKey} = failing();
    const page = visit(quiz, {loadKey});
    await page.start(20);
    expect(page.getSnapshot()).toMatchObject({phase: 'ready', problem: 'offline', isStarting: false});
    expect(page.record.all()).toEqual([]);
    state.isOnline = true;
    await page.start(20);
    expect(page.getSnapshot()).toMatchObject({phase: 'running', problem: null});
  });

  it('of another version begins nothing', async () => {
    const newer = compiled(mixed.replace('\n4\n', '\n8\n'));
    const page = visit({...compiled(mixed), key: newer.key});
    await page.start(20);
    expect(page.getSnapshot()).toMatchObject({phase: 'ready', problem: 'stale'});
    expect(page.record.all()).toEqual([]);
  });

  it('that is gone after a reload loses nothing: answers wait, and are scored even after handing in', async () => {
    const {state, quiz, loadKey} = failing();
    const first = visit(quiz);
    await first.start(20);
    first.answer('pick', {picked: ['yes']});
    first.close();

    const page = visit(quiz, {record: first.record, loadKey});
    await tick();
    expect(page.getSnapshot()).toMatchObject({phase: 'running', problem: 'offline'});
    page.answer('bytes', {text: '4'});
    page.flush();
    page.handIn();
    expect(page.getSnapshot().reviewed?.result).toMatchObject({earned: '1', pending: '1'});
    state.isOnline = true;
    page.reloadKey();
    await tick();
    expect(page.getSnapshot()).toMatchObject({
      problem: null,
      reviewed: {result: {earned: '2', pending: '0'}},
    });
  });
});
