import fc from 'fast-check';
import type {RecordEvent} from '../../../../src/core/learner/event-base';

const idSigns = 'abcdefghijklmnopqrstuvwxyz234567';

/** Few different ids, devices and times, so that events collide and tie as often as they can. */
const id = fc.constantFrom(...'abcdefgh').map((sign) => sign.repeat(26));
const at = fc.integer({min: 0, max: 5}).map((second) => `2026-11-21T09:30:0${second}.000Z`);
const word = fc.constantFrom('framework', 'os', 'pytorch', 'linux', 'foundations/a#one', 'foundations/a#two');

const known = fc.oneof(
  fc.record({type: fc.constant('choice-made'), family: word, value: word}),
  fc.record({type: fc.constant('checklist-marked'), item: word, checked: fc.boolean()}),
  fc.record({type: fc.constant('lesson-opened'), lesson: word, title: word, path: word}),
  fc.record({type: fc.constant('set-aside'), events: fc.array(id, {maxLength: 3})}),
  fc.record({type: fc.constant('restored'), setAside: id}),
);
const unknown = fc.record({
  type: fc.constantFrom('dreamt', 'lesson-sung'),
  // What JSON can say, and no more: a record is a JSON file.
  extra: fc.json({maxDepth: 3}).map((text): unknown => JSON.parse(text)),
});

/** Any readable event: of known and unknown types, with ids that may stand for different events. */
export const arbitraryEvent: fc.Arbitrary<RecordEvent> = fc
  .record({v: fc.constant(1), id, at, device: id, seq: fc.integer({min: 0, max: 3})})
  .chain((base) => fc.oneof(known, unknown).map((own) => ({...base, ...own})));

export const arbitraryRecord = fc.array(arbitraryEvent, {maxLength: 12});

/** A well-formed id that begins with the given signs. */
export function idOf(signs: string): string {
  return signs
    .toLowerCase()
    .replace(/[^a-z2-7]/g, 'a')
    .padEnd(26, idSigns.charAt(0))
    .slice(0, 26);
}
