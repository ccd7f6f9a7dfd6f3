import {describe, expect, it} from 'vitest';
import {emptyResponse} from '../../../../src/client/quiz/empty-response';
import {feedbackOf} from '../../../../src/client/quiz/feedback-of';
import {questionsOf} from '../../../../src/core/quiz/find-question';
import {own} from '../../../../src/core/quiz/own';
import {fixtures} from '../../markdown/quiz/fixtures';
import {compile} from '../../markdown/quiz/quiz-fixture';

const [quiz] = compile({'every-type': fixtures['every-type'] ?? ''}).quizzes;
if (!quiz) throw new Error('The fixture has an error.');
const {sheet, key} = quiz;

function of(id: string) {
  const question = questionsOf(sheet).find((known) => known.id === id);
  const known = own(key.questions, id);
  if (!question || !known) throw new Error(`There is no ${id}.`);
  return {question, known, say: (response: unknown) => feedbackOf(question, known, response)};
}

describe('feedback', () => {
  it('tells of every type what would be right where nothing was answered', () => {
    for (const question of questionsOf(sheet)) {
      const feedback = feedbackOf(question, own(key.questions, question.id) ?? null, emptyResponse(question));
      expect(feedback?.explanationHtml, question.id).not.toBe('');
    }
    expect(of('steps').say({order: []})).toMatchObject({
      marks: [],
      rightHtml: expect.arrayContaining(['Export']),
    });
    expect(of('pairs').say({pairs: {}})).toMatchObject({
      rows: [{isRight: false, rightHtml: 'Meta'}, {rightHtml: 'Google'}, {rightHtml: 'Google'}],
    });
    expect(of('warm-up').say({text: '', met: null})).toMatchObject({met: null});
  });

  it('tells of neighbours which follow the one above rightly', () => {
    const {question, known, say} = of('steps');
    if (question.type !== 'order' || known.type !== 'order') throw new Error('The fixture has changed.');
    const [a = '', b = '', c = '', d = ''] = known.order;
    expect(say({order: [c, d, a, b]})).toMatchObject({
      counts: 'neighbours',
      marks: [
        {id: c, isRight: false},
        {id: d, isRight: true},
        {id: a, isRight: false},
        {id: b, isRight: true},
      ],
    });
    expect(say({order: known.order})).toMatchObject({rightHtml: []});
  });

  it('takes equal lines one for another', () => {
    const {known, say} = of('parsons');
    if (known.type !== 'order') throw new Error('The fixture has changed.');
    const [first = '', same = '', equal = '', last = ''] = known.order;
    expect(say({order: [first, equal, same, last]})).toMatchObject({
      counts: 'places',
      marks: [{isRight: true}, {isRight: true}, {isRight: true}, {isRight: true}],
      rightHtml: [],
    });
    expect(say({order: [same, first, equal, last]})).toMatchObject({
      marks: [{isRight: false}, {isRight: false}, {isRight: true}, {isRight: true}],
    });
  });

  it('is not given with a key of another revision, or for an answer that cannot be read', () => {
    const {question, known, say} = of('pairs');
    expect(feedbackOf(question, {...known, revision: 'other'}, {pairs: {}})).toBeNull();
    expect(say({pairs: 'x'})).toBeNull();
    expect(of('warm-up').say({met: []})).toBeNull();
    expect(of('steps').say(null)).toBeNull();
  });
});
