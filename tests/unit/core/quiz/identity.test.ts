import {describe, expect, it} from 'vitest';
import {identityOf} from '../../../../src/core/quiz/identity';
import type {QuizSheet} from '../../../../src/core/quiz/sheet';
import {question, quizSheet} from './attempt/sheets';

function quiz(
  id: string,
  questions: Readonly<Record<string, readonly string[]>>,
  formerly: readonly string[] = [],
): QuizSheet {
  const [topic] = quizSheet({t: 0}).topics;
  if (!topic) throw new Error('no topic');
  return {
    ...quizSheet({}),
    id,
    formerly,
    topics: [
      {...topic, questions: Object.entries(questions).map(([name, old]) => question(name, {formerly: old}))},
    ],
  };
}

describe('identity', () => {
  const find = identityOf([
    quiz('b', {kept: [], renamed: ['old', 'older'], moved: ['a#moved', 'a#before']}, ['b-old']),
    quiz('a', {before: []}),
  ]);

  it.each([
    ['b', 'kept', 'b#kept'],
    ['b', 'old', 'b#renamed'],
    ['b', 'older', 'b#renamed'],
    ['b', 'renamed', 'b#renamed'],
    ['a', 'moved', 'b#moved'],
    ['b-old', 'kept', 'b#kept'],
    ['b-old', 'old', 'b#renamed'],
    ['b-old', 'renamed', 'b#renamed'],
    ['b', 'gone', null],
    ['gone', 'kept', null],
  ])('%s#%s is %s today', (quizId, questionId, expected) => {
    const today = find(quizId, questionId);
    expect(today && `${today.quiz}#${today.question}`).toBe(expected);
  });

  it('lets what exists win over what was called so before', () => {
    expect(find('a', 'before')).toEqual({quiz: 'a', question: 'before'});
  });
});
