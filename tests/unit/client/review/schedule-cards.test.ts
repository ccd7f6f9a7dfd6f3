import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {scheduleCard} from '../../../../src/client/review/schedule';
import {createScheduler} from '../../../../src/client/review/schedule-cards';
import type {CardHistory, Look} from '../../../../src/core/review/card-history';
import {onDay} from '../../core/review/record-of';

const look = fc
  .tuple(fc.integer({min: 0, max: 40}), fc.constantFrom(1, 2, 3, 4), fc.boolean())
  .map(([day, grade, isReview]): Look => ({at: onDay(day).toISOString(), grade, isReview, revision: null}));

const history = fc
  .record({
    card: fc.constantFrom('term:a', 'term:b'),
    looks: fc.array(look, {maxLength: 5}),
    isLeftOut: fc.boolean(),
  })
  .map(
    ({card, looks, isLeftOut}): CardHistory => ({
      card,
      looks: looks.toSorted((a, b) => (a.at < b.at ? -1 : 1)),
      since: onDay(0).toISOString(),
      isLeftOut,
      isHeld: false,
    }),
  );

describe('a scheduler that remembers', () => {
  it('gives what scheduling anew gives, whatever came before and however late it is', () => {
    const steps = fc.array(
      fc.tuple(fc.uniqueArray(history, {selector: ({card}) => card}), fc.integer({min: 0, max: 45})),
      {maxLength: 6},
    );
    fc.assert(
      fc.property(steps, (all) => {
        const schedule = createScheduler();
        for (const [cards, day] of all) {
          const now = onDay(day);
          expect(schedule(cards, now)).toEqual(cards.map((card) => scheduleCard(card, now)));
        }
      }),
    );
  });
});
