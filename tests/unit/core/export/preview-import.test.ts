import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {previewImport} from '../../../../src/core/export/preview-import';
import type {RecordEvent} from '../../../../src/core/learner/event-base';
import {mergeEvents} from '../../../../src/core/learner/merge-events';
import {arbitraryRecord, idOf} from '../learner/arbitrary-event';

function event(id: string, fields: object): RecordEvent {
  return {
    v: 1,
    id: idOf(id),
    at: `2026-11-${id.length + 10}T09:30:00.000Z`,
    device: idOf('d'),
    seq: 1,
    type: 'x',
    ...fields,
  };
}

describe('previewImport', () => {
  it('says what the file is about', () => {
    const own = event('a', {type: 'lesson-read', lesson: 'foundations/a'});
    const theirs = [
      own,
      event('bb', {type: 'lesson-marked', lesson: 'foundations/b', done: true}),
      event('ccc', {type: 'attempt-started', quiz: 'quiz-a', seed: 1, questions: [], limit: null}),
      event('dddd', {type: 'step-marked', exercise: 'exercise-a', step: 's', done: true}),
      event('eeeee', {type: 'checklist-marked', item: 'foundations/a#x', checked: true}),
      event('ffffff', {type: 'from-the-future', much: 'more'}),
      event('ggggggg', {type: 'set-aside', events: [own.id]}),
    ];
    const {added, ...rest} = previewImport([own], theirs);
    expect(added).toEqual(theirs.slice(1));
    expect(rest).toMatchInlineSnapshot(`
      {
        "exercises": [
          "exercise-a",
        ],
        "known": 1,
        "lessons": [
          "foundations/b",
        ],
        "others": 2,
        "quizzes": [
          "quiz-a",
        ],
        "retired": 1,
        "revived": 0,
        "span": {
          "from": "2026-11-12T09:30:00.000Z",
          "to": "2026-11-17T09:30:00.000Z",
        },
        "unknown": 1,
      }
    `);
  });

  it('announces exactly what merging then does', () => {
    fc.assert(
      fc.property(arbitraryRecord, arbitraryRecord, (a, b) => {
        const [ours, theirs] = [mergeEvents(a, []), mergeEvents(b, [])];
        const {added, known} = previewImport(ours, theirs);
        const byId = new Map([...ours, ...added].map((each) => [each.id, each]));
        expect(mergeEvents([...byId.values()], [])).toEqual(mergeEvents(ours, theirs));
        expect(known + added.length).toBe(theirs.length);
        expect(previewImport(mergeEvents(ours, theirs), theirs).added).toEqual([]);
      }),
    );
  });
});
