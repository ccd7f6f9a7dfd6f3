import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {checkEvent, isLearnerEvent} from '../../../../src/core/learner/check-event';
import {mergeEvents} from '../../../../src/core/learner/merge-events';
import {arbitraryRecord, idOf} from './arbitrary-event';

const base = {v: 1, id: idOf('one'), at: '2026-11-21T09:30:00.000Z', device: idOf('desk'), seq: 1};
const marked = {...base, type: 'checklist-marked', item: 'foundations/a#one', checked: true};

/** One right event of each type that this platform writes. */
const ofEachType = [
  {type: 'lesson-opened', lesson: 'foundations/a', title: 'A', path: 'foundations/a/'},
  {type: 'lesson-read', lesson: 'foundations/a'},
  {type: 'lesson-marked', lesson: 'foundations/a', done: true},
  {
    type: 'question-answered',
    quiz: 'module-01-quiz',
    question: 'why',
    revision: 'abc',
    response: ['a', 2, null],
    earned: '2/3',
    possible: '1',
    rule: 'exact',
    mode: 'practice',
    try: 1,
  },
  {type: 'hint-opened', subject: 'module-01-quiz#why', hint: 1},
  {type: 'attempt-started', quiz: 'module-01-quiz', seed: 7, questions: ['why'], limit: null},
  {type: 'attempt-flagged', attempt: idOf('try'), question: 'why', flagged: true},
  {type: 'attempt-finished', attempt: idOf('try'), reason: 'handed-in'},
  {type: 'step-marked', exercise: 'tensor-sum', step: 'load', done: true},
  {type: 'receipt-entered', exercise: 'tensor-sum', receipt: 'tensor-sum 3/3 2026-11-21 ab12'},
  {type: 'checklist-marked', item: 'foundations/a#one', checked: false},
  {type: 'choice-made', family: 'framework', value: 'pytorch'},
  {type: 'review-graded', card: 'module-01-quiz#why', grade: 3},
  {type: 'note-written', subject: 'foundations/a', text: '<b>not HTML</b>'},
  {type: 'plan-moved', module: 'foundations', start: '2026-11-23'},
  {type: 'set-aside', events: [idOf('one')]},
  {type: 'restored', setAside: idOf('two')},
];

function problemOf(unsafe: unknown): string | null {
  const checked = checkEvent(unsafe);
  return checked.ok ? null : checked.problem;
}

describe('checkEvent', () => {
  it.each(ofEachType.map((own) => [own.type, own] as const))('passes %s and knows it', (_type, own) => {
    const checked = checkEvent({...base, ...own});
    expect(checked).toEqual({ok: true, event: {...base, ...own}});
    expect(checked.ok && isLearnerEvent(checked.event)).toBe(true);
  });

  it.each(ofEachType.map((own) => [own.type, own] as const))(
    'refuses %s with a field missing',
    (_type, own) => {
      for (const field of Object.keys(own).filter((name) => name !== 'type')) {
        expect(problemOf({...base, ...own, [field]: undefined})).toBe(
          `${field} of ${own.type} has a value it cannot have`,
        );
      }
    },
  );

  it('lets unknown types and unknown fields through a round trip unchanged', () => {
    fc.assert(
      fc.property(arbitraryRecord, (record) => {
        const back: unknown = JSON.parse(JSON.stringify(mergeEvents(record, [])));
        expect(Array.isArray(back) && back.map(checkEvent)).toEqual(
          mergeEvents(record, []).map((event) => ({ok: true, event})),
        );
      }),
    );
  });

  it('lets through what a newer version wrote, but does not claim to know it', () => {
    const newer = {...marked, v: 2, item: {page: 'foundations/a', item: 'one'}};
    const checked = checkEvent(newer);
    expect(checked).toEqual({ok: true, event: newer});
    expect(checked.ok && isLearnerEvent(checked.event)).toBe(false);
  });

  it('passes the last day of each month', () => {
    for (const day of ['2026-01-31', '2026-02-28', '2028-02-29', '2026-04-30', '1970-12-31', '2999-12-31']) {
      expect(problemOf({...marked, at: `${day}T23:59:59.999Z`})).toBeNull();
    }
  });

  it('says what is wrong', () => {
    const wrong: Record<string, unknown> = {
      'no object': 'checklist-marked',
      'a list': [marked],
      'no version': {...marked, v: undefined},
      'version 0': {...marked, v: 0},
      'a foreign id': {...marked, id: '6e8c0f0e-3b1c-4b66-a2b5-1f0e7d6b9a10'},
      'a time without zone': {...marked, at: '2026-11-21T09:30:00'},
      'a month that is not': {...marked, at: '2026-13-01T09:30:00.000Z'},
      'a day that is not': {...marked, at: '2026-02-29T09:30:00.000Z'},
      'a year before computers': {...marked, at: '0001-01-01T00:00:00.000Z'},
      'a year without a next one': {...marked, at: '9999-12-31T23:59:59.999Z'},
      'a device as number': {...marked, device: 7},
      'a broken number': {...marked, seq: 1.5},
      'no type': {...marked, type: undefined},
      'a type with spaces': {...marked, type: 'checklist marked'},
      'a check mark as text': {...marked, checked: 'true'},
      'points as decimals': {...base, ...ofEachType[3], earned: '0.67'},
      'a long text': {...marked, note: 'x'.repeat(20_001)},
      'a date object': {...marked, seen: new Date(0)},
      'no number': {...marked, seen: Number.NaN},
      'a function': {...marked, seen: () => 1},
      'a deep value': {...marked, seen: JSON.parse('['.repeat(20) + ']'.repeat(20))},
    };
    expect(
      Object.entries(wrong).map(([name, unsafe]) => `${name}: ${problemOf(unsafe)}`),
    ).toMatchInlineSnapshot(`
      [
        "no object: not an object",
        "a list: not an object",
        "no version: v is not a whole number from 1 on",
        "version 0: v is not a whole number from 1 on",
        "a foreign id: id is not 26 signs of base32",
        "a time without zone: at is not a UTC time with milliseconds",
        "a month that is not: at is not a UTC time with milliseconds",
        "a day that is not: at is not a UTC time with milliseconds",
        "a year before computers: at is not a UTC time with milliseconds",
        "a year without a next one: at is not a UTC time with milliseconds",
        "a device as number: device is not 26 signs of base32",
        "a broken number: seq is not a whole number from 0 on",
        "no type: type is not a kebab-case name",
        "a type with spaces: type is not a kebab-case name",
        "a check mark as text: checked of checklist-marked has a value it cannot have",
        "points as decimals: earned of question-answered has a value it cannot have",
        "a long text: a text is longer than 20000 signs",
        "a date object: a value is not plain data",
        "no number: a number is not finite",
        "a function: a value is function",
        "a deep value: values are nested more than 16 deep",
      ]
    `);
  });
});
