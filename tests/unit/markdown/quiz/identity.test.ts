import {describe, expect, it} from 'vitest';
import {questionsOf} from '../../../../src/core/quiz/find-question';
import {identityOf} from '../../../../src/core/quiz/identity';
import type {QuestionSheet, QuizSheet} from '../../../../src/core/quiz/sheet';
import {compileOne} from './quiz-fixture';

const one = `### Which file holds weights only? {#weights}

Look at the *endings*.

- [ ] \`model.pkl\`
- [x] \`model.safetensors\`

> E.`;
const two = `### Which mode turns dropout off?

\`\`\`answer
eval
\`\`\`

> E.`;
const three = `### Order them {.order}

1. first
2. second
3. third

> E.`;

interface Answered {
  readonly quiz: string;
  readonly question: string;
  readonly revision: string;
}

/** An answer to each question of a quiz. */
function answers(body: string): readonly Answered[] {
  return questionsOf(compileOne(body).sheet).map(({id, revision}) => ({quiz: 'q', question: id, revision}));
}

/** What becomes of the answers when the quiz is edited: they stand, or the question has changed, or is gone. */
function fates(edited: string, before = [one, two, three].join('\n\n')): Readonly<Record<string, string>> {
  const {sheet} = compileOne(edited);
  const find = identityOf([sheet]);
  return Object.fromEntries(answers(before).map((answer) => [answer.question, fate(answer, sheet)]));

  function fate({quiz, question, revision}: Answered, today: QuizSheet): string {
    const id = find(quiz, question)?.question;
    const found: QuestionSheet | undefined = questionsOf(today).find((known) => known.id === id);
    if (!found) return 'gone';
    return found.revision === revision ? 'stands' : 'changed';
  }
}

const stands = {weights: 'stands', 'which-mode-turns-dropout-off': 'stands', 'order-them': 'stands'};

describe('answers survive', () => {
  it('inserting a question', () => {
    const inserted = '### New?\n\n- [x] a\n- [ ] b\n\n> E.';
    expect(fates([inserted, one, inserted.replace('New', 'Newer'), two, three].join('\n\n'))).toEqual(stands);
  });

  it('moving questions', () => {
    expect(fates([three, two, one].join('\n\n'))).toEqual(stands);
  });

  it('putting them under topics', () => {
    expect(fates(['## Topic', three, two, '## Another', one].join('\n\n'))).toEqual(stands);
  });

  it('rewording one question, which alone has changed', () => {
    expect(fates([one.replace('weights only', 'tensors only'), two, three].join('\n\n'))).toEqual({
      ...stands,
      weights: 'changed',
    });
  });

  it('deleting one question, which alone is gone', () => {
    expect(fates([one, three].join('\n\n'))).toEqual({...stands, 'which-mode-turns-dropout-off': 'gone'});
  });

  it('renaming a question that says so', () => {
    const renamed = two.replace('off?', 'off? {#dropout formerly="which-mode-turns-dropout-off"}');
    expect(fates([one, renamed, three].join('\n\n'))).toEqual(stands);
  });

  it.each([
    ['punctuation', one.replace('only?', 'only …'), 'stands'],
    ['markup', one.replace('*endings*', '**endings**').replace('`model.pkl`', 'model.pkl'), 'stands'],
    ['case', one.replace('Look at', 'LOOK at'), 'stands'],
    ['line breaks', one.replace('Look at the', 'Look at\nthe'), 'stands'],
    [
      'points, objectives and pins',
      one.replace('{#weights}', '{#weights points=3 objectives=m01.o6}').replace('pkl`', 'pkl` {pin}'),
      'stands',
    ],
    [
      'feedback, explanation and hints',
      `${one.replace('- [x]', '  > Feedback.\n- [x]')} More.\n\n<details><summary>Hint</summary>\n\nH.\n\n</details>`,
      'stands',
    ],
    [
      'the order of choices',
      one.replace(
        '- [ ] `model.pkl`\n- [x] `model.safetensors`',
        '- [x] `model.safetensors`\n- [ ] `model.pkl`',
      ),
      'stands',
    ],
    ['a comment', one.replace('Look', '<!-- why -->\n\nLook'), 'stands'],
    ['ids of choices', one.replace('pkl`', 'pkl` {#pickle}'), 'stands'],
    ['a word of the stem', one.replace('Look at', 'See'), 'changed'],
    ['a word of a choice', one.replace('model.pkl', 'weights.pkl'), 'changed'],
    ['another choice', one.replace('- [x]', '- [ ] a third\n- [x]'), 'changed'],
    [
      'what is right',
      one.replace('- [ ]', '- [-]').replace('- [x]', '- [ ]').replace('- [-]', '- [x]'),
      'changed',
    ],
    [
      'another type',
      '### Which file holds weights only? {#weights}\n\nLook at the *endings*.\n\n```answer\nx\n```\n\n> E.',
      'changed',
    ],
  ])('a change of %s: %s', (_, edited, fate) => {
    expect(fates([edited, two, three].join('\n\n'))).toEqual({...stands, weights: fate});
  });

  it.each([
    ['an accepted answer', two.replace('eval\n', 'eval\nevaluation\n'), 'changed'],
    ['a sign of an accepted answer', two.replace('eval\n', 'eval()\n'), 'changed'],
    ['the case of an accepted answer that ignores it', two.replace('eval\n', 'EVAL\n'), 'stands'],
    ['whether case counts', two.replace('```answer', '```answer case-sensitive'), 'changed'],
    [
      'a foreseen wrong answer',
      two.replace('> E.', '```answer wrong\ntrain\n```\n\n> No.\n\n> E.'),
      'stands',
    ],
  ])('a change of %s', (_, edited, fate) => {
    expect(fates([one, edited, three].join('\n\n'))).toEqual({
      ...stands,
      'which-mode-turns-dropout-off': fate,
    });
  });

  it.each([
    ['the order of the items', three.replace('1. first\n2. second', '1. second\n2. first'), 'changed'],
    ['punctuation of an item', three.replace('second', '*second*;'), 'stands'],
    ['the scoring', three.replace('.order', '.order scoring=neighbours'), 'stands'],
  ])('a change of %s', (_, edited, fate) => {
    expect(fates([one, two, edited].join('\n\n'))).toEqual({...stands, 'order-them': fate});
  });
});

describe('what a response names', () => {
  const choiceIds = (body: string) => {
    const [question] = questionsOf(compileOne(body).sheet);
    return question?.type === 'choice' ? question.choices.map(({id, textId}) => [id, textId]) : [];
  };

  it('stays the same when the revision does', () => {
    const before = choiceIds(one);
    expect(choiceIds(one.replace('`model.pkl`', '**model.pkl**.'))).toEqual(before);
    expect(choiceIds(one.replace('#weights', '#renamed'))).toEqual(before);
  });

  it('is found when an author gives a choice an id', () => {
    const [[byText] = []] = choiceIds(one);
    expect(choiceIds(one.replace('pkl`', 'pkl` {#pickle}'))[0]).toEqual(['pickle', byText]);
  });
});
