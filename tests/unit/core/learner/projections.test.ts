import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {EventDraft, LearnerEvent} from '../../../../src/core/learner/event';
import {projectChecklist} from '../../../../src/core/learner/project-checklist';
import {projectChoices} from '../../../../src/core/learner/project-choices';
import {projectLastLesson} from '../../../../src/core/learner/project-last-lesson';
import {arbitraryRecord, idOf} from './arbitrary-event';

/** The draft as the device wrote it at that second. */
function event(name: string, second: number, draft: EventDraft): LearnerEvent {
  const at = `2026-11-21T09:30:${String(second).padStart(2, '0')}.000Z`;
  return {v: 1, id: idOf(name), at, device: idOf('desk'), seq: second, ...draft};
}

const item = 'foundations/a#one';
const checked = event('checked', 1, {type: 'checklist-marked', item, checked: true});
const unchecked = event('unchecked', 2, {type: 'checklist-marked', item, checked: false});
const reset = event('reset', 3, {type: 'set-aside', events: [unchecked.id]});
const undo = event('undo', 4, {type: 'restored', setAside: reset.id});

describe('projections', () => {
  it('take the latest of each choice', () => {
    const choices = projectChoices([
      event('c', 3, {type: 'choice-made', family: 'os', value: 'linux'}),
      event('b', 2, {type: 'choice-made', family: 'framework', value: 'jax'}),
      event('a', 1, {type: 'choice-made', family: 'framework', value: 'pytorch'}),
    ]);
    expect(choices).toEqual(
      new Map([
        ['os', 'linux'],
        ['framework', 'jax'],
      ]),
    );
  });

  it('take the latest mark of each item', () => {
    expect(projectChecklist([checked])).toEqual(new Set([item]));
    expect(projectChecklist([checked, unchecked])).toEqual(new Set());
  });

  it('leave out what a reset retired, and take it back when the reset was undone', () => {
    expect(projectChecklist([checked, unchecked, reset])).toEqual(new Set([item]));
    expect(projectChecklist([checked, unchecked, reset, undo])).toEqual(new Set());
  });

  it('know the lesson opened last', () => {
    const opened = (name: string, second: number) =>
      event(name, second, {type: 'lesson-opened', lesson: name, title: name, path: `${name}/`});
    expect(projectLastLesson([])).toBeNull();
    expect(projectLastLesson([opened('new', 9), opened('old', 1)])?.lesson).toBe('new');
  });

  it('pass by types and versions that they do not know', () => {
    const newer = {...unchecked, v: 2};
    const unknown = {...unchecked, id: idOf('dream'), type: 'dreamt'};
    expect(projectChecklist([checked, newer, unknown])).toEqual(new Set([item]));
  });

  it('are the same for any order of arrival', () => {
    const shuffled = fc
      .uniqueArray(
        arbitraryRecord.chain((record) => fc.constantFrom(...record, checked)),
        {
          selector: ({id}) => id,
        },
      )
      .chain((record) =>
        fc.tuple(fc.constant(record), fc.shuffledSubarray(record, {minLength: record.length})),
      );
    fc.assert(
      fc.property(shuffled, ([record, other]) => {
        expect(projectChoices(other)).toEqual(projectChoices(record));
        expect(projectChecklist(other)).toEqual(projectChecklist(record));
        expect(projectLastLesson(other)).toEqual(projectLastLesson(record));
      }),
    );
  });
});
