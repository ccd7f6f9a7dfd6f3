import {describe, expect, it} from 'vitest';
import {formatReceipt} from '../../../../src/core/exercise/receipt';
import type {EventDraft, LearnerEvent} from '../../../../src/core/learner/event';
import {projectExercise} from '../../../../src/core/learner/project-exercise';

const SCOPE = {ids: ['api', 'old-api'], steps: ['model', 'limits']};

function events(...drafts: readonly EventDraft[]): readonly LearnerEvent[] {
  return drafts.map((draft, index) => ({
    v: 1,
    id: `e${index}`.padEnd(26, 'a'),
    at: `2026-11-21T09:00:0${index}.000Z`,
    device: 'd'.repeat(26),
    seq: index,
    ...draft,
  }));
}

const receipt = (steps: readonly string[], date: string, exercise = 'api'): EventDraft => ({
  type: 'receipt-entered',
  exercise,
  receipt: formatReceipt({exercise, steps, date}),
});
const mark = (step: string, done: boolean, exercise = 'api'): EventDraft => ({
  type: 'step-marked',
  exercise,
  step,
  done,
});

describe('where a learner stands in an exercise', () => {
  it('has the steps that were marked last, under every id that the exercise had', () => {
    const {marked} = projectExercise(
      events(
        mark('model', true),
        mark('limits', true, 'old-api'),
        mark('model', false),
        mark('x', true, 'other'),
      ),
      SCOPE,
    );
    expect([...marked]).toEqual(['limits']);
  });

  it('has the latest day on which the tests proved a step', () => {
    const {proven} = projectExercise(
      events(
        receipt(['model', 'limits'], '2026-11-21'),
        receipt(['model', 'limits'], '2026-11-20', 'old-api'),
        receipt(['model', 'gone'], '2026-11-23'),
      ),
      SCOPE,
    );
    expect(proven).toEqual(
      new Map([
        ['model', '2026-11-23'],
        ['limits', '2026-11-21'],
      ]),
    );
  });

  it('trusts no receipt whose checksum is wrong, wherever the record came from', () => {
    const forged = {
      type: 'receipt-entered',
      exercise: 'api',
      receipt: 'lectern1.api.model+limits.20261121.aaaaaaaa',
    };
    expect(projectExercise(events(forged as EventDraft), SCOPE).proven.size).toBe(0);
  });

  it('forgets what was set aside', () => {
    const all = events(mark('model', true), receipt(['model', 'limits'], '2026-11-21'), {
      type: 'set-aside',
      events: ['e0'.padEnd(26, 'a'), 'e1'.padEnd(26, 'a')],
    });
    expect(projectExercise(all, SCOPE)).toEqual({marked: new Set(), proven: new Map()});
  });
});
