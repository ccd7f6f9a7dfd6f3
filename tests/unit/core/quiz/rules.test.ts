import {describe, expect, it} from 'vitest';
import {quizRules, quizWarnings} from '../../../../src/core/quiz/rules';

describe('the rules of a quiz', () => {
  it.each(Object.entries(quizRules))('%s has a name in kebab case and one sentence', (rule, sentence) => {
    expect(rule).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(sentence).toMatch(/^[A-Z].*[^.]\.$/);
  });

  it('are in part warnings', () => {
    expect(quizWarnings).toEqual([
      'no-explanation',
      'longest-is-right',
      'same-place',
      'not-in-stem',
      'all-of-the-above',
      'objective-without-question',
    ]);
  });
});
