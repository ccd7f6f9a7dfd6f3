import {describe, expect, it} from 'vitest';
import {verifyAnswers} from '../../../../src/core/export/verify-answers';
import type {QuestionAnswered} from '../../../../src/core/learner/quiz-events';
import {unscored} from '../../../../src/core/quiz/attempt/attempt-events';
import {findQuestion} from '../../../../src/core/quiz/find-question';
import {compileOne} from '../../markdown/quiz/quiz-fixture';
import {idOf} from '../learner/arbitrary-event';

const source = `### Which is a framework? {#framework}

- [ ] Linux
- [x] PyTorch

> It is one.`;
const quiz = compileOne(source);
const question = findQuestion(quiz.sheet, 'framework');

/** Ids of the choices, in the order of the file. */
const [linux, pytorch] =
  question?.type === 'choice' ? question.choices.map(({id}) => id) : [undefined, undefined];

function answered(more: Partial<QuestionAnswered>): QuestionAnswered {
  return {
    ...{v: 1, id: idOf('a'), at: '2026-11-21T09:30:00.000Z', device: idOf('d'), seq: 1},
    ...{type: 'question-answered', quiz: quiz.sheet.id, question: 'framework'},
    ...{revision: question?.revision ?? '', rule: question?.rule ?? '', possible: '1', earned: '1'},
    ...{response: {picked: [pytorch]}, mode: 'practice', try: 1},
    ...more,
  };
}

const verify = (more: Partial<QuestionAnswered>) => verifyAnswers([answered(more)], [quiz]);

describe('verifyAnswers', () => {
  it('confirms what the key gives', () => {
    expect(verify({})).toMatchObject({confirmed: 1, wrong: [], changed: []});
    expect(verify({response: {picked: [linux]}, earned: '0'})).toMatchObject({confirmed: 1, wrong: []});
  });

  it('takes the points of the key where a file has others', () => {
    const {events, wrong, confirmed} = verify({response: {picked: [linux]}});
    expect(confirmed).toBe(0);
    expect(wrong).toMatchObject([{earned: '0', answer: {earned: '1'}}]);
    expect(events).toMatchObject([{earned: '0'}]);
  });

  it.each([
    ['the question has changed', {revision: '0123456789abcdef'}],
    ['the question is gone', {question: 'gone'}],
    ['the quiz is gone', {quiz: 'gone'}],
    ['it counts more today', {possible: '1/2'}],
    ['it is scored by another rule today', {rule: 'another'}],
  ])('takes an answer as recorded where %s', (_, more) => {
    const {events, changed, confirmed} = verify({...more, response: {picked: [linux]}});
    expect({changed: changed.length, confirmed}).toEqual({changed: 1, confirmed: 0});
    expect(events).toMatchObject([{earned: '1'}]);
  });

  it('gives nothing for an answer that still waits for the key, whatever stands there', () => {
    expect(verify({rule: unscored}).events).toMatchObject([{earned: '0'}]);
  });

  it('gives nothing for a response that makes no sense', () => {
    for (const response of [null, 7, {picked: [{}]}, {picked: ['x', 'x']}]) {
      expect(verify({response}).events).toMatchObject([{earned: '0'}]);
    }
  });
});
