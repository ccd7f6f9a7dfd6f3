import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {RecordEvent} from '../../../../../src/core/learner/event-base';
import {packEvents} from '../../../../../src/core/learner/packed/pack-events';
import type {PackedEvents} from '../../../../../src/core/learner/packed/packed-events';
import {unpackEvents} from '../../../../../src/core/learner/packed/unpack-events';
import {arbitraryEvent, idOf} from '../arbitrary-event';

function pack(events: readonly RecordEvent[]): PackedEvents | null {
  const packing = packEvents(events);
  for (;;) {
    const step = packing.next();
    if (step.done) return step.value;
  }
}

/** As it comes back from a database. */
const stored = (events: readonly RecordEvent[]): unknown => structuredClone(pack(events));

const key = fc.string({maxLength: 4}).filter((name) => name !== '__proto__');
const {tree: plain} = fc.letrec((tie) => ({
  tree: fc.oneof(
    {maxDepth: 4},
    fc.constantFrom(0, -0, 1.5, '', 'a', 'undefined', '-0', null, true, '\ud800', '\udc00'),
    fc.string(),
    fc.integer(),
    fc.array(tie('tree'), {maxLength: 3}),
    fc.dictionary(key, tie('tree'), {maxKeys: 3, noNullPrototype: true}),
  ),
}));
/** With fields of other versions, some of them undefined, and events that a newer platform wrote. */
const wildEvent = fc
  .tuple(
    arbitraryEvent,
    fc.dictionary(fc.constantFrom('x', 'y', '7', 'toString'), fc.oneof(plain, fc.constant(undefined)), {
      noNullPrototype: true,
    }),
    fc.constantFrom(1, 1, 2),
    fc.nat(),
  )
  .map(([event, more, v, seq]): RecordEvent => ({...event, ...more, v, seq}));

const event: RecordEvent = {
  ...{v: 1, id: idOf('a'), at: '2026-11-21T09:30:00.000Z', device: idOf('d'), seq: 1},
  ...{type: 'choice-made', family: 'os', value: 'linux'},
};
const many = Array.from({length: 300}, (_none, seq) => ({
  ...{
    ...event,
    seq,
    id: idOf(`${'abcdefghij'.charAt(seq % 10)}${'abcdefghij'.charAt((seq / 10) % 10)}${seq > 99}`),
  },
  ...(seq % 3 === 0 ? {type: 'dreamt', of: {seq}} : {}),
}));

describe('packed events', () => {
  it('come back in their order, equal to the last detail', () => {
    fc.assert(
      fc.property(fc.array(wildEvent, {maxLength: 40}), (events) => {
        const back = unpackEvents(stored(events));
        expect(back).toStrictEqual(events);
        // Also the order of their fields, so that nothing tells the two apart.
        expect(JSON.stringify(back)).toBe(JSON.stringify(events));
      }),
      {numRuns: 300},
    );
  });

  it('come back where they are many, and where there are none', () => {
    expect(unpackEvents(stored(many))).toStrictEqual(many);
    expect(unpackEvents(stored([]))).toEqual([]);
  });

  it('keep apart what is nearly the same', () => {
    const values = [
      0,
      -0,
      '0',
      '-0',
      null,
      'null',
      undefined,
      [],
      {},
      [0],
      [-0],
      {0: 0},
      {a: 1, b: 2},
      {b: 2, a: 1},
    ];
    const alike = [...values, ...values, ...values].map((x, seq) => ({...event, seq, x}));
    const back = unpackEvents(stored(alike));
    expect(back).toStrictEqual(alike);
    expect(JSON.stringify(back)).toBe(JSON.stringify(alike));
  });

  it('keep numbers that are not whole, below zero or large', () => {
    for (const odd of [0.5, -1, -0, 2 ** 32, 2 ** 32 - 1]) {
      const numbers = many.map((one, seq) => ({...one, x: seq === 7 ? odd : seq}));
      expect(unpackEvents(stored(numbers))).toStrictEqual(numbers);
    }
  });

  it('keep gaps of lists, and texts as long as each other', () => {
    const texts = ['one', 'two', 'six', 'ten'].map((note, seq) => ({
      ...event,
      seq,
      note,
      gaps: Object.assign([seq], {2: note}),
    }));
    expect(unpackEvents(stored(texts))).toStrictEqual(texts);
  });

  it('are none where a field has a name that no object can be given', () => {
    const foreign: unknown = JSON.parse('{"__proto__": 1}');
    expect(pack([{...event, ...Object(foreign)}])).toBeNull();
  });

  it('let the page have its turn meanwhile', () => {
    expect([...packEvents(many)].length).toBeGreaterThan(10);
  });
});

describe('a packed copy that is not right', () => {
  /** What `PackedEvents` is, to be spoiled. */
  interface Spoiled {
    groups: {places: Uint32Array; columns: SpoiledColumn[]}[];
  }
  interface SpoiledColumn {
    key: string;
    kind: string;
    values: unknown[];
    index: Uint8Array;
    text: string;
    numbers: Uint32Array;
  }
  // Each test changes a copy of its own.
  const copyOf = (events: readonly RecordEvent[]) => stored(events) as Spoiled;
  const change = (edit: (packed: Spoiled) => void) => {
    const packed = copyOf(many);
    edit(packed);
    return unpackEvents(packed);
  };
  /** Of the second group, whose events are of a known type. */
  const column = ({groups}: Spoiled, name: string): SpoiledColumn => {
    const found = groups[1]?.columns.find(({key: own}) => own === name);
    if (!found) throw new Error(`no column ${name}`);
    return found;
  };
  const firstGroup = ({groups: [group]}: Spoiled) => {
    if (!group) throw new Error('no group');
    return group;
  };

  it.each([
    ['nothing', undefined],
    ['a text', 'packed'],
    ['a list', []],
    ['one of another version', {v: 2, count: 0, groups: []}],
    ['one without groups', {v: 1, count: 0}],
    ['one with a wrong number', {v: 1, count: 1, groups: []}],
  ])('is not read: %s', (_name, unsafe) => expect(unpackEvents(unsafe)).toBeNull());

  it.each<[string, (packed: Spoiled) => void]>([
    ['a group is gone', (packed) => packed.groups.pop()],
    [
      'a place is taken twice',
      (packed) => firstGroup(packed).places.set([firstGroup(packed).places[1] ?? 0]),
    ],
    ['a place lies beyond the end', (packed) => firstGroup(packed).places.set([many.length])],
    ['a column is gone', (packed) => firstGroup(packed).columns.shift()],
    [
      'a column is there twice',
      (packed) => firstGroup(packed).columns.push(...firstGroup(packed).columns.slice(0, 1)),
    ],
    ['a column is of no kind', (packed) => Object.assign(column(packed, 'seq'), {kind: 'else'})],
    [
      'a number is not finite',
      (packed) => {
        const {numbers} = column(packed, 'seq');
        Object.assign(column(packed, 'seq'), {numbers: new Float64Array(numbers.length).fill(Number.NaN)});
      },
    ],
    ['numbers are too few', (packed) => Object.assign(column(packed, 'seq'), {numbers: new Float64Array(2)})],
    ['a text is too short', (packed) => Object.assign(column(packed, 'id'), {text: 'a'})],
    [
      'an id is none',
      (packed) => Object.assign(column(packed, 'id'), {text: column(packed, 'id').text.replace('a', '!')}),
    ],
    [
      'ids are of another length',
      (packed) => {
        const {text} = column(packed, 'id');
        Object.assign(column(packed, 'id'), {width: 13, text: text.slice(0, text.length / 2)});
      },
    ],
    ['a time is none', (packed) => Object.assign(column(packed, 'at'), {value: 'yesterday'})],
    ['a field has a value it cannot have', (packed) => Object.assign(column(packed, 'value'), {value: 7})],
  ])('is not read: %s', (_name, edit) => expect(change(edit)).toBeNull());

  it('is not read where one of many values is wrong by the checks of today', () => {
    const values = many.map((one, seq) => ({...one, value: `v${seq % 5}`}));
    const packed = copyOf(values);
    const list = column(packed, 'value');
    expect(list.kind).toBe('list');
    expect(unpackEvents(packed)).not.toBeNull();
    list.values[3] = 3;
    expect(unpackEvents(packed)).toBeNull();
  });

  it('is not read where one of many times, which stand in one text, is none', () => {
    const packed = copyOf(
      many.map((one, seq) => ({...one, at: new Date(Date.UTC(2026, 0, 1) + seq * 86_400_000).toISOString()})),
    );
    const times = column(packed, 'at');
    expect(times.kind).toBe('texts');
    expect(unpackEvents(packed)).not.toBeNull();
    times.text = times.text.replace('2026-02-28', '2026-02-29');
    expect(unpackEvents(packed)).toBeNull();
  });

  it('is not read where it points to a value that is not there', () => {
    const packed = copyOf(many.map((one, seq) => ({...one, value: `v${seq % 5}`})));
    column(packed, 'value').index[0] = 9;
    expect(unpackEvents(packed)).toBeNull();
  });
});
