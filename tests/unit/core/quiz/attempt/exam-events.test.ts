import {describe, expect, it} from 'vitest';
import {type AttemptEvent, unscored} from '../../../../../src/core/quiz/attempt/attempt-events';
import {attemptResult} from '../../../../../src/core/quiz/attempt/attempt-result';
import {projectAttempts} from '../../../../../src/core/quiz/attempt/project-attempts';
import {passedBy} from '../../../../../src/core/quiz/attempt/quiz-standing';
import {answered, at, finished, started} from './events';
import {identity, quizSheet} from './sheets';

const sheet = quizSheet({one: 3});
const ids = ['one-1', 'one-2', 'one-3'];
const idsOf = (events: readonly AttemptEvent[]) => projectAttempts(events).map(({id}) => id);

describe('an exam that is begun while it goes on', () => {
  const second = started(ids, {id: 'second', at: at(0.1)});

  it('was begun once: the first start wins, in whatever order they came', () => {
    const first = started(ids);
    expect(idsOf([first, second])).toEqual(['attempt']);
    expect(idsOf([second, first])).toEqual(['attempt']);
    expect(idsOf([first, second, answered(1, 'one-1', '1'), finished(5)])).toEqual(['attempt']);
  });

  it('is another attempt where it holds an answer', () => {
    const answer = answered(1, 'one-1', '1', {attempt: 'second'});
    expect(idsOf([started(ids), second, answer])).toEqual(['attempt', 'second']);
  });

  it('is another attempt once the first was handed in or its time was over', () => {
    const later = started(ids, {id: 'later', at: at(30)});
    expect(idsOf([started(ids), finished(29), later])).toEqual(['attempt', 'later']);
    expect(idsOf([started(ids, {limit: 20}), later])).toEqual(['attempt', 'later']);
    expect(idsOf([started(ids, {limit: 45}), later])).toEqual(['attempt']);
  });

  it('is another attempt in another mode or of another quiz', () => {
    const others = [
      started(ids, {id: 'practice', mode: 'practice'}),
      started(ids, {id: 'other', quiz: 'other'}),
    ];
    expect(idsOf([started(ids), ...others])).toHaveLength(3);
  });
});

describe('an answer that waited for the key', () => {
  const response = {picked: ['B']};
  const waiting = answered(2, 'one-1', '0', {rule: unscored, response});
  const result = (events: readonly AttemptEvent[]) => {
    const [state] = projectAttempts(events);
    return state && attemptResult(state, sheet, identity(sheet));
  };

  it('is not decided until it is scored, even after the end', () => {
    const events = [started(ids), waiting, finished(5)];
    expect(result(events)).toMatchObject({earned: '0', pending: '1'});
    expect(result([...events, answered(60, 'one-1', '1', {response})])).toMatchObject({
      earned: '1',
      pending: '0',
    });
  });

  it('is not replaced by another answer after the end', () => {
    const other = answered(60, 'one-1', '1', {response: {picked: ['A']}});
    expect(result([started(ids), waiting, finished(5), other])).toMatchObject({earned: '0', pending: '1'});
  });

  it('counts for nothing once its question has changed or is gone: nobody can score it any more', () => {
    for (const lost of [
      answered(2, 'one-1', '0', {rule: unscored, response, revision: 'r0'}),
      answered(2, 'one-9', '0', {rule: unscored, response}),
    ]) {
      const asked = [lost.question, 'one-2', 'one-3'];
      const events = [started(asked), lost, answered(3, 'one-2', '1'), finished(5)];
      const {questions = [], ...rest} = result(events) ?? {};
      expect(rest).toMatchObject({earned: '1', possible: '2', pending: '0', passed: false});
      expect(questions[0]).toMatchObject({status: 'unanswered', changed: true});
    }
  });
});

describe('a quiz', () => {
  const passedIn = (events: readonly AttemptEvent[]) =>
    passedBy(
      projectAttempts(events).map((attempt) => ({
        attempt,
        result: attemptResult(attempt, sheet, identity(sheet)),
      })),
    );
  const right = (attempt: string, mode: 'practice' | 'exam', minutes: number) =>
    ids.map((id) => answered(minutes, id, '1', {attempt, mode}));

  it('is passed from an exam before practice', () => {
    const practice = [started(ids, {id: 'p', mode: 'practice'}), ...right('p', 'practice', 1)];
    const exam = [started(ids, {id: 'e', at: at(10)}), ...right('e', 'exam', 11)];
    const end = {...finished(12), attempt: 'e'};
    expect(passedIn([])).toBeNull();
    expect(passedIn(practice)).toMatchObject({attempt: 'p', mode: 'practice', percent: 100});
    expect(passedIn([...practice, ...exam])).toMatchObject({mode: 'practice'});
    expect(passedIn([...practice, ...exam, end])).toMatchObject({attempt: 'e', mode: 'exam', at: at(12)});
  });
});
