import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {formatReceipt} from '../../../../../src/core/exercise/receipt';
import type {LearnerEvent} from '../../../../../src/core/learner/event';
import {mergeEvents} from '../../../../../src/core/learner/merge-events';
import {gatherEvents} from '../../../../../src/core/learner/progress/gather-events';
import {nextActivity} from '../../../../../src/core/learner/progress/next-activity';
import {projectObjectives} from '../../../../../src/core/learner/progress/objective-progress';
import {planStarts} from '../../../../../src/core/learner/progress/plan-dates';
import {projectActivities} from '../../../../../src/core/learner/progress/project-activities';
import {resetEvents} from '../../../../../src/core/learner/progress/reset-scope';
import {standingResets} from '../../../../../src/core/learner/progress/standing-resets';
import {studyDays} from '../../../../../src/core/learner/progress/study-days';
import {answered, attempt, event, marked, opened, outline, read} from './progress-fixture';

const day = fc.integer({min: 1, max: 6});
const lesson = fc.constantFrom('basics/first', 'basics/oldest', 'basics/second', 'more/last', 'gone');
const quiz = fc.constantFrom('first-quiz', 'oldest-quiz', 'second-quiz', 'exam', 'gone');
const question = fc.constantFrom('a', 'b', 'c', 'alone', 'x', 'gone');
const receipt = formatReceipt({exercise: 'setup', steps: ['find', 'report'], date: '2026-11-05'});

/** What a learner may do at one time, as events in order. */
const deed: fc.Arbitrary<readonly LearnerEvent[]> = fc.oneof(
  fc.tuple(day, lesson).map(([on, id]) => [opened(on, id)]),
  fc.tuple(day, lesson).map(([on, id]) => [read(on, id)]),
  fc.tuple(day, lesson, fc.boolean()).map(([on, id, done]) => [marked(on, id, done)]),
  fc
    .tuple(day, quiz, question, fc.boolean())
    .map(([on, of, id, right]) => [answered(on, {quiz: of, question: id, right})]),
  fc
    .tuple(day, quiz, fc.dictionary(question, fc.boolean()), fc.boolean(), fc.boolean())
    .map(([on, of, answers, isExam, isOpen]) =>
      attempt(on, of, answers, {mode: isExam ? 'exam' : 'practice', isOpen}),
    ),
  day.map((on) => [event(on, {type: 'receipt-entered', exercise: 'setup', receipt})]),
  fc
    .tuple(day, fc.constantFrom('find', 'report'), fc.boolean())
    .map(([on, step, done]) => [event(on, {type: 'step-marked', exercise: 'setup', step, done})]),
  fc
    .tuple(day, fc.constantFrom('2026-11-02', '2026-11-09', ''))
    .map(([on, start]) => [event(on, {type: 'plan-moved', module: 'basics', start})]),
);

const record: fc.Arbitrary<readonly LearnerEvent[]> = fc
  .array(deed, {maxLength: 12})
  .map((deeds) => deeds.flat())
  .chain((events) =>
    fc.tuple(fc.shuffledSubarray([...events]), fc.boolean()).map(([part, isUndone]) => {
      const reset = event(7, {type: 'set-aside', events: part.map(({id}) => id)});
      const undo = event(7, {type: 'restored', setAside: reset.id});
      return [...events, reset, ...(isUndone ? [undo] : [])];
    }),
  );

/** Everything that is worked out from a record. */
function everything(events: readonly LearnerEvent[]) {
  const gathered = gatherEvents(outline, events);
  const progress = projectActivities(outline, gathered);
  return {
    progress,
    next: nextActivity(outline, gathered, progress),
    objectives: projectObjectives(outline, progress),
    starts: planStarts(gathered.active),
    days: studyDays(gathered.active, (at) => at.slice(0, 10)),
    resets: standingResets(events),
    reset: resetEvents(outline, gathered.active, {kind: 'everything'}),
  };
}

describe('progress', () => {
  it('is the same for any order of arrival', () => {
    const shuffled = record.chain((events) =>
      fc.tuple(
        fc.constant(events),
        fc.shuffledSubarray([...events], {minLength: events.length, maxLength: events.length}),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([events, other]) => {
        expect(everything(other)).toEqual(everything(events));
      }),
    );
  });

  it('is the same on two devices that merged both ways', () => {
    fc.assert(
      fc.property(record, record, (ours, theirs) => {
        // What merging gives are the same events; their types are still known.
        const one = mergeEvents(ours, theirs) as readonly LearnerEvent[];
        const other = mergeEvents(theirs, ours) as readonly LearnerEvent[];
        expect(everything(one)).toEqual(everything(other));
      }),
    );
  });

  it('is empty after a reset of everything, and what it was when that is undone', () => {
    fc.assert(
      fc.property(record, (events) => {
        const before = everything(events);
        const reset = event(8, {type: 'set-aside', events: before.reset});
        const after = everything([...events, reset]);
        expect([...after.progress.activities.values()].every(({state}) => state === 'open')).toBe(true);
        expect(after.days).toEqual([]);
        expect(after.starts).toEqual(before.starts);
        const undo = event(9, {type: 'restored', setAside: reset.id});
        expect(everything([...events, reset, undo])).toEqual(before);
      }),
    );
  });
});
