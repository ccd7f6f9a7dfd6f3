import {describe, expect, it} from 'vitest';
import type {Activity} from '../../../../src/core/course/course';
import {orderLessons} from '../../../../src/core/course/lesson-order';

function lesson(id: string, address: string | null = null): Activity {
  return {
    id,
    kind: 'lesson',
    title: id,
    description: '',
    minutes: null,
    address,
    moduleId: 'm',
    objectives: [],
  };
}

function order(
  written: readonly string[],
  announced: readonly string[],
  plan: readonly string[],
): readonly string[] {
  const activities = orderLessons(
    written.map((id) => lesson(id, `/${id}/`)),
    announced.map((id) => lesson(id)),
    plan,
  );
  return activities.map(({id}) => id);
}

describe('orderLessons', () => {
  it('sets announced lessons in where the plan has them', () => {
    expect(order(['two', 'four'], ['three', 'one', 'five'], ['one', 'two', 'three', 'four', 'five'])).toEqual(
      ['one', 'two', 'three', 'four', 'five'],
    );
  });

  it('keeps the numbers of written lessons against the plan', () => {
    expect(order(['one', 'two'], ['x'], ['two', 'x', 'one'])).toEqual(['x', 'one', 'two']);
  });

  it('puts what the plan does not name at the end, as it was announced', () => {
    expect(order(['one'], ['z', 'y'], [])).toEqual(['one', 'z', 'y']);
  });

  it('is the plan where nothing is written', () => {
    expect(order([], ['b', 'a'], ['a', 'b'])).toEqual(['a', 'b']);
  });
});
