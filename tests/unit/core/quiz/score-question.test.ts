import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isPoints} from '../../../../src/core/learner/field-checks';
import {compare, readFraction, zero} from '../../../../src/core/quiz/fraction';
import type {QuestionKey} from '../../../../src/core/quiz/key';
import {scoreQuestion} from '../../../../src/core/quiz/score-question';
import {type ManyRule, manyRules} from '../../../../src/core/quiz/settings';
import type {QuestionSheet} from '../../../../src/core/quiz/sheet';
import {choiceQuestion, keyBase, sheetBase} from './questions';

/** The points of an answer, or what came instead of points. */
function points(sheet: QuestionSheet, key: QuestionKey | null, response: unknown): string {
  const scoring = scoreQuestion(sheet, key, response);
  return scoring.kind === 'scored'
    ? scoring.earned
    : scoring.kind === 'ask'
      ? `ask ${scoring.why}`
      : scoring.kind;
}

describe('one right choice', () => {
  const {sheet, key} = choiceQuestion('choice', 'aBc', 'all-or-nothing');

  it.each([
    [['B'], '1'],
    [['a'], '0'],
    [[], '0'],
    [['a', 'B'], '0'],
    [['B', 'B'], '1'],
    [['B', 'gone'], '1'],
  ])('picked %j', (picked, expected) => {
    expect(points(sheet, key, {picked})).toBe(expected);
  });

  it('tells what was right, wrong and missed', () => {
    const scoring = scoreQuestion(sheet, key, {picked: ['a']});
    expect(scoring).toMatchObject({
      verdict: 'wrong',
      rule: 'all-or-nothing',
      possible: '1',
      detail: {pickedRight: [], pickedWrong: ['a'], missed: ['B']},
    });
  });

  it('knows a choice by the id that its text gave before an author named it', () => {
    const named = {...sheet, choices: [{...sheet.choices[0], textId: '~old'}, ...sheet.choices.slice(1)]};
    const right = {...key, right: ['a']};
    expect(points(named as typeof sheet, right, {picked: ['~old']})).toBe('1');
  });
});

describe('several right choices', () => {
  it.each<[ManyRule, string]>([
    ['exact', '0'],
    ['right-minus-wrong', '2'],
    ['each-decision', '3'],
  ])(
    "are scored by %s: Canvas' example of 4 points, two right, both and one wrong picked",
    (rule, expected) => {
      const {sheet, key} = choiceQuestion('many', 'ABcd', rule);
      expect(points({...sheet, points: '4'}, key, {picked: ['A', 'B', 'c']})).toBe(expected);
    },
  );

  it('miss points for what was not picked', () => {
    const {sheet, key} = choiceQuestion('many', 'ABCd', 'right-minus-wrong');
    expect(points(sheet, key, {picked: ['A', 'B']})).toBe('2/3');
  });

  const shapes = fc.record({
    rule: fc.constantFrom(...manyRules),
    ids: fc.shuffledSubarray([...'ABCDefgh'], {minLength: 2}).filter((ids) => ids.some((id) => id < 'a')),
    chance: fc.array(fc.boolean(), {minLength: 8, maxLength: 8}),
    worth: fc.constantFrom('1', '2', '1/2', '7'),
  });

  it('earn from 0 to all points, whatever the order of choices and picks', () => {
    fc.assert(
      fc.property(shapes, ({rule, ids, chance, worth}) => {
        const {sheet, key} = choiceQuestion('many', ids.join(''), rule);
        const {sheet: turned, key: turnedKey} = choiceQuestion('many', ids.toReversed().join(''), rule);
        const picked = ids.filter((_, index) => chance[index]);
        const earned = points({...sheet, points: worth}, key, {picked});
        expect(isPoints(earned)).toBe(true);
        const value = readFraction(earned) ?? zero;
        expect(compare(value, zero)).toBeGreaterThanOrEqual(0);
        expect(compare(value, readFraction(worth) ?? zero)).toBeLessThanOrEqual(0);
        expect(points({...turned, points: worth}, turnedKey, {picked: picked.toReversed()})).toBe(earned);
        const isKey = picked.length === key.right.length && picked.every((id) => key.right.includes(id));
        expect(earned === worth).toBe(isKey);
      }),
    );
  });
});

describe('text', () => {
  const sheet: QuestionSheet = {...sheetBase, type: 'text', rule: 'all-or-nothing', caseSensitive: false};
  const key: QuestionKey = {
    ...keyBase,
    type: 'text',
    accepted: ['eval'],
    regex: false,
    caseSensitive: false,
    shown: 'eval',
    foreseen: [{accepted: ['train.*'], regex: true, caseSensitive: false, feedbackHtml: '<p>No.</p>'}],
  };

  it('is right, foreseen or wrong', () => {
    expect(scoreQuestion(sheet, key, {text: ' EVAL '})).toMatchObject({earned: '1', detail: {right: true}});
    expect(scoreQuestion(sheet, key, {text: 'training'})).toMatchObject({
      earned: '0',
      detail: {right: false, foreseenHtml: '<p>No.</p>'},
    });
    expect(scoreQuestion(sheet, key, {text: 'x'})).toMatchObject({earned: '0', detail: {foreseenHtml: null}});
    expect(points(sheet, key, {text: ''})).toBe('0');
  });
});

describe('number', () => {
  const sheet: QuestionSheet = {
    ...sheetBase,
    type: 'number',
    rule: 'all-or-nothing',
    unit: 'MB',
    tolerance: null,
  };
  const key: QuestionKey = {
    ...keyBase,
    type: 'number',
    accepted: ['102.5', '0.1'],
    tolerance: {kind: 'percent', value: '2'},
    foreseen: [
      {accepted: ['25.6'], tolerance: {kind: 'absolute', value: '0.4'}, feedbackHtml: '<p>Millions.</p>'},
    ],
  };

  it.each([
    ['102.5', '1'],
    ['102.5 MB', '1'],
    ['100.45', '1'],
    ['100.4499999', '0'],
    ['104.55', '1'],
    ['104.5500001', '0'],
    ['0.102', '1'],
    ['0.1020001', '0'],
    ['1.025e2', '1'],
    ['-102.5', '0'],
    ['', '0'],
    ['102,5', 'ask comma'],
    ['102.5 GB', 'ask unit'],
    ['a lot', 'ask form'],
  ])('%j, with the edges of the tolerance included', (text, expected) => {
    expect(points(sheet, key, {text})).toBe(expected);
  });

  it('knows what a wrong number means', () => {
    expect(scoreQuestion(sheet, key, {text: '26'})).toMatchObject({
      earned: '0',
      detail: {foreseenHtml: '<p>Millions.</p>'},
    });
  });

  it('is compared exactly, where floating point would not be', () => {
    const exact: QuestionKey = {...key, accepted: ['0.3'], tolerance: {kind: 'absolute', value: '0.1'}};
    expect(points(sheet, exact, {text: '0.4'})).toBe('1');
    expect(points(sheet, exact, {text: '0.2'})).toBe('1');
    expect(points(sheet, {...exact, tolerance: null}, {text: '0.30'})).toBe('1');
    expect(points(sheet, {...exact, tolerance: null}, {text: '0.30000000000000001'})).toBe('0');
  });

  it('takes a percentage of a negative number', () => {
    const negative: QuestionKey = {...key, accepted: ['-50']};
    expect(points(sheet, negative, {text: '-51'})).toBe('1');
    expect(points(sheet, negative, {text: '-49'})).toBe('1');
    expect(points(sheet, negative, {text: '-48.9'})).toBe('0');
  });
});

describe('blanks', () => {
  const sheet: QuestionSheet = {
    ...sheetBase,
    type: 'blanks',
    rule: 'share',
    points: '2',
    caseSensitive: [false, true, false],
  };
  const key: QuestionKey = {
    ...keyBase,
    type: 'blanks',
    blanks: [
      {accepted: ['eval', 'evaluation'], caseSensitive: false},
      {accepted: ['True'], caseSensitive: true},
      {accepted: ['off'], caseSensitive: false},
    ],
  };

  it.each([
    [['EVAL', 'True', 'off'], '2'],
    [['eval', 'true', 'off'], '4/3'],
    [['', 'True'], '2/3'],
    [[], '0'],
    [['x', 'y', 'z', 'eval'], '0'],
  ])('%j', (texts, expected) => {
    expect(points(sheet, key, {texts})).toBe(expected);
  });
});

describe('order', () => {
  const items = ['a', 'b', '~c', '~c~2', '~c~3'].map((id) => ({id, html: id}));
  const sheet: QuestionSheet = {...sheetBase, type: 'order', rule: 'exact', code: false, items};
  const key: QuestionKey = {...keyBase, type: 'order', order: ['~c', 'a', '~c~2', 'b', '~c~3']};

  it('takes equal items one for another', () => {
    expect(points(sheet, key, {order: ['~c~3', 'a', '~c', 'b', '~c~2']})).toBe('1');
    expect(points(sheet, key, {order: ['~c~3', 'b', '~c', 'a', '~c~2']})).toBe('0');
  });

  it('tells which places are right', () => {
    const scoring = scoreQuestion(sheet, key, {order: ['~c', 'b', '~c~2', 'a', '~c~3']});
    expect(scoring).toMatchObject({detail: {inPlace: [true, false, true, false, true]}});
  });

  it('tells which items rightly follow the one before, equal ones as often as they do', () => {
    const scoring = scoreQuestion(sheet, key, {order: ['b', '~c', 'a', '~c~3', '~c~2']});
    expect(scoring).toMatchObject({detail: {follows: [false, true, true, true, false]}});
  });

  it('is not right while an item is missing or there twice', () => {
    expect(points(sheet, key, {order: ['~c', 'a', '~c~2', 'b']})).toBe('0');
    expect(points(sheet, key, {order: ['~c', 'a', '~c', 'b', '~c']})).toBe('0');
    expect(points(sheet, key, {order: []})).toBe('0');
  });

  it('counts neighbours where the rule says so', () => {
    expect(points({...sheet, rule: 'neighbours'}, key, {order: ['a', '~c', 'b', '~c~2', '~c~3']})).toBe(
      '3/4',
    );
  });

  it('is right with a dozen items, in their order and no other', () => {
    const many = [...'abcdefghijkl'];
    const long: QuestionSheet = {...sheet, items: many.toReversed().map((id) => ({id, html: id}))};
    expect(points(long, {...key, order: many}, {order: many})).toBe('1');
    expect(
      points(
        long,
        {...key, order: many},
        {order: many.toSorted((x, y) => (x === 'k' ? -1 : y === 'k' ? 1 : 0))},
      ),
    ).toBe('0');
  });
});

describe('match', () => {
  const sheet: QuestionSheet = {
    ...sheetBase,
    type: 'match',
    rule: 'share',
    leftTitleHtml: '',
    rightTitleHtml: '',
    left: ['1', '2', '3'].map((id) => ({id, html: id})),
    right: ['x', 'y', 'z'].map((id) => ({id, html: id})),
  };
  const key: QuestionKey = {...keyBase, type: 'match', pairs: {1: 'x', 2: 'x', 3: 'y'}};

  it.each([
    [{1: 'x', 2: 'x', 3: 'y'}, '1'],
    [{1: 'x', 2: 'y', 3: 'z'}, '1/3'],
    [{3: 'y'}, '1/3'],
    [{}, '0'],
    [{1: 'gone', constructor: 'x'}, '0'],
  ])('%j', (pairs, expected) => {
    expect(points(sheet, key, {pairs})).toBe(expected);
  });
});

describe('open', () => {
  const sheet: QuestionSheet = {...sheetBase, type: 'open', rule: 'self-assessed', points: '3/2'};
  const key: QuestionKey = {
    ...keyBase,
    type: 'open',
    criteria: ['a', 'b', 'c'].map((id) => ({id, html: id})),
  };

  it('waits until the learner has marked it', () => {
    expect(scoreQuestion(sheet, key, {text: 'words', met: null})).toEqual({
      kind: 'unmarked',
      possible: '3/2',
      rule: 'self-assessed',
    });
    expect(scoreQuestion(sheet, key, {text: 'words'})).toMatchObject({kind: 'unmarked'});
  });

  it('earns the criteria that are met', () => {
    expect(points(sheet, key, {text: 'words', met: ['a', 'c', 'c', 'gone']})).toBe('1');
    expect(points(sheet, key, {text: 'words', met: []})).toBe('0');
  });
});

describe('nothing is scored', () => {
  const {sheet, key} = choiceQuestion('choice', 'aBc', 'all-or-nothing');

  it('without the key, so that a failed download is never right', () => {
    expect(points(sheet, null, {picked: ['B']})).toBe('no-key');
  });

  it('with the key of another revision or type', () => {
    expect(points(sheet, {...key, revision: 'r2'}, {picked: ['B']})).toBe('no-key');
    const other = choiceQuestion('many', 'aBc', 'exact').key;
    expect(points(sheet, other, {picked: ['B']})).toBe('no-key');
  });

  it.each([null, undefined, 1, 'B', [], {}, {picked: 'B'}, {picked: [1]}, {picked: {0: 'B'}}])(
    'for the response %j, which is none',
    (response) => {
      expect(points(sheet, key, response)).toBe('no-response');
    },
  );
});
