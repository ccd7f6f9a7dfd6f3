import {describe, expect, it} from 'vitest';
import type {EventDraft} from '../../../../src/core/learner/event';
import type {RecordEvent} from '../../../../src/core/learner/event-base';
import {timeToBeat} from '../../../../src/core/learner/time-to-beat';
import {idOf} from './arbitrary-event';

const now = '2026-11-21T09:30:00.000Z';
const event = (at: string, own: EventDraft): RecordEvent => ({
  ...{v: 1, id: idOf(at), at, device: idOf('d'), seq: 1},
  ...own,
});

describe('timeToBeat', () => {
  it('is that of the latest mark about the same thing, where it lies ahead', () => {
    const marks: readonly EventDraft[] = [
      {type: 'lesson-marked', lesson: 'a', done: true},
      {type: 'step-marked', exercise: 'a', step: 's', done: true},
      {type: 'checklist-marked', item: 'a#x', checked: true},
      {type: 'choice-made', family: 'os', value: 'linux'},
      {type: 'card-removed', card: 'term:a'},
      {type: 'note-written', subject: 'a', text: 'A'},
      {type: 'plan-moved', module: 'a', start: '2026-11-23'},
    ];
    const events = marks.flatMap((mark, index) => [
      event(`202${index + 1}-01-01T00:00:00.000Z`, mark),
      event(`203${index}-01-01T00:00:00.000Z`, mark),
    ]);
    const inOrder = events.sort((a, b) => (a.at < b.at ? -1 : 1));
    expect(marks.map((mark) => timeToBeat(inOrder, mark, now)?.slice(0, 4))).toEqual(
      marks.map((_, index) => `203${index}`),
    );
    expect(timeToBeat(inOrder, {type: 'card-added', card: 'term:a'}, now)).toBe('2034-01-01T00:00:00.000Z');
  });

  it('is none for another thing, for what counts beside others, and where nothing lies ahead', () => {
    const ahead = [event('2030-01-01T00:00:00.000Z', {type: 'lesson-read', lesson: 'a'})];
    expect(timeToBeat(ahead, {type: 'lesson-read', lesson: 'a'}, now)).toBeNull();
    expect(timeToBeat(ahead, {type: 'lesson-marked', lesson: 'a', done: true}, now)).toBeNull();
    const before = [event('2026-11-21T09:29:00.000Z', {type: 'lesson-marked', lesson: 'a', done: true})];
    expect(timeToBeat(before, {type: 'lesson-marked', lesson: 'a', done: false}, now)).toBeNull();
  });
});
