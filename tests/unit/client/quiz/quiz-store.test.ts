import {describe, expect, it} from 'vitest';
import {createQuizStore, type QuizStore} from '../../../../src/client/quiz/quiz-store';
import type {RecordStore} from '../../../../src/client/record/record-store';
import {identityOf} from '../../../../src/core/quiz/identity';
import type {CompiledQuiz} from '../../../../src/markdown/quiz/compile-file';
import {fixtures} from '../../markdown/quiz/fixtures';
import {compile} from '../../markdown/quiz/quiz-fixture';
import {fakeRecord} from './fake-record';

function take(
  {sheet, key}: CompiledQuiz,
  record = fakeRecord(),
  seed = 7,
): QuizStore & {record: RecordStore} {
  const store = createQuizStore({
    record,
    sheet,
    identity: identityOf([sheet]),
    scope: {kind: 'quiz'},
    loadKey: async () => key,
    newSeed: () => seed,
  });
  return {...store, record};
}

function fixture(name: string, change = (source: string) => source): CompiledQuiz {
  const [quiz] = compile({[name]: change(fixtures[name] ?? '')}).quizzes;
  if (!quiz) throw new Error(`${name} has an error`);
  return quiz;
}

const types = (record: RecordStore) => record.all().map(({type}) => type);

describe('a quiz store', () => {
  it('starts the attempt with the first scored answer, in the order that stood on the page', async () => {
    const store = take(fixture('every-type'));
    const before = store.getSnapshot();
    expect(await store.check('dropout-off', {text: ''})).toBe(false);
    expect(await store.check('resnet-size', {text: '102,5'})).toBe(false);
    expect(types(store.record)).toEqual([]);
    expect(await store.check('dropout-off', {text: 'eval'})).toBe(true);
    expect(types(store.record)).toEqual(['attempt-started', 'question-answered']);
    expect(store.getSnapshot().topics).toEqual(before.topics);
    expect(store.getSnapshot().questions.get('weights-only')?.choices).toEqual(
      before.questions.get('weights-only')?.choices,
    );
  });

  it('mixes the choices of an attempt that was begun anew, the same in each tab', async () => {
    const quiz = fixture('every-type');
    const store = take(quiz);
    store.startAgain();
    const order = (of: QuizStore) =>
      of
        .getSnapshot()
        .questions.get('weights-only')
        ?.choices.map(({id}) => id);
    expect(order(take(quiz, store.record))).toEqual(order(store));
    const orders = [1, 2, 3, 4, 5].map((seed) => {
      const other = take(quiz, fakeRecord(), seed);
      other.startAgain();
      return String(order(other));
    });
    expect(new Set(orders).size).toBeGreaterThan(1);
  });

  it('is over when every question is answered, an open one only with its marking', async () => {
    const quiz = fixture('every-type');
    const store = take(quiz);
    const keyOf = (id: string) => quiz.key.questions[id];
    await store.check('weights-only', {picked: ['safetensors']});
    await store.check('dropout-off', {text: 'eval'});
    await store.check('move-module', {text: 'model.to( device )'});
    await store.check('resnet-size', {text: '102.5 MB'});
    await store.check('loop', {texts: ['eval', 'off', 'off', 'inference_mode', 'x']});
    for (const id of ['lazy', 'rules']) {
      const choices = store.getSnapshot().questions.get(id)?.choices ?? [];
      expect(store.getSnapshot().isComplete).toBe(false);
      await store.check(id, {picked: choices.slice(0, 1).map((choice) => choice.id)});
    }
    for (const id of ['steps', 'parsons']) {
      const key = keyOf(id);
      if (key?.type === 'order') await store.check(id, {order: key.order});
    }
    const pairs = keyOf('pairs');
    if (pairs?.type === 'match') await store.check('pairs', {pairs: pairs.pairs});
    expect(await store.check('warm-up', {text: 'Graphs are compiled.', met: null})).toBe(true);
    expect(store.getSnapshot()).toMatchObject({isComplete: false, result: {pending: '3/2'}});
    expect(await store.check('warm-up', {text: 'Graphs are compiled.', met: ['cost']})).toBe(true);
    expect(
      store.record
        .all()
        .filter(({type}) => type === 'question-answered')
        .slice(-2),
    ).toMatchObject([
      {try: 1, rule: 'self-assessed', earned: '0'},
      {try: 1, rule: 'self-assessed', earned: '1/2'},
    ]);
    const {result, isComplete} = store.getSnapshot();
    expect(isComplete).toBe(true);
    expect(types(store.record).at(-1)).toBe('attempt-finished');
    // 2 + 1 + 1 + 1 + 1, 3 of 4 decisions, 1 of 2 right ones, 1 + 1 + 1, then 1 of 3 criteria of 1.5 points.
    expect(result).toMatchObject({earned: '43/4', possible: '25/2', percent: 86, passed: true, short: '0'});
  });

  it('never scores with the key of another version of the quiz', async () => {
    const quiz = fixture('every-type');
    const newer = fixture('every-type', (source) => source.replace('102.5', '98'));
    const store = take({...quiz, key: newer.key});
    expect(await store.check('resnet-size', {text: '102.5'})).toBe(false);
    expect(store.getSnapshot().questions.get('resnet-size')?.problem).toBe('stale');
    expect(types(store.record)).toEqual([]);
  });

  it('keeps a rename within an attempt: what is answered under the new name counts', async () => {
    const first = take(fixture('every-type'));
    await first.check('dropout-off', {text: 'eval'});
    const renamed = fixture('every-type', (source) =>
      source.replace('{#resnet-size}', '{#size formerly="resnet-size"}'),
    );
    const second = take(renamed, first.record);
    await second.check('size', {text: '102.5'});
    expect(second.getSnapshot().result).toMatchObject({earned: '2'});
    const all = second.getSnapshot().result?.questions.filter(({status}) => status === 'right');
    expect(all?.map(({id}) => id)).toEqual(['dropout-off', 'size']);
  });

  it('draws the questions of a quiz with quotas when it is started', () => {
    const store = take(fixture('bank'));
    expect(store.getSnapshot().needsStart).toBe(true);
    store.startAgain();
    const {needsStart, topics} = store.getSnapshot();
    expect(needsStart).toBe(false);
    expect(topics.map(({length}) => length)).toEqual([2, 1, 0]);
  });
});
