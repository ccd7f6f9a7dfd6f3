import {describe, expect, it} from 'vitest';
import {
  isExportDue,
  noKeepingMemory,
  putOffFrom,
  readKeepingMemory,
} from '../../../../src/core/export/export-reminder';
import {idOf} from '../learner/arbitrary-event';

const day = (number: number) => new Date(Date.UTC(2026, 10, number));
const events = Array.from({length: 60}, (_, seq) => ({
  ...{v: 1, id: idOf('a'), at: day(1).toISOString(), device: idOf('d')},
  ...{seq, type: 'x'},
}));

describe('the reminder to export', () => {
  it('comes when much is new, and has been for two weeks', () => {
    expect(isExportDue(events, noKeepingMemory, day(14))).toBe(false);
    expect(isExportDue(events, noKeepingMemory, day(15))).toBe(true);
    expect(isExportDue(events.slice(0, 49), noKeepingMemory, day(30))).toBe(false);
    expect(isExportDue([], noKeepingMemory, day(30))).toBe(false);
  });

  it('counts from the last export', () => {
    const exported = {exportedAt: day(10).toISOString(), exportedEvents: 10, putOffUntil: null};
    expect(isExportDue(events, exported, day(20))).toBe(false);
    expect(isExportDue(events, exported, day(24))).toBe(true);
    expect(isExportDue(events, {...exported, exportedEvents: 11}, day(24))).toBe(false);
  });

  it('is silent for a month when it was put off', () => {
    const putOff = {...noKeepingMemory, putOffUntil: putOffFrom(day(15))};
    expect(isExportDue(events, putOff, new Date(day(45).getTime() - 1))).toBe(false);
    expect(isExportDue(events, putOff, day(45))).toBe(true);
  });

  it('takes nothing from what is not its own', () => {
    expect(readKeepingMemory({exportedAt: 'soon', exportedEvents: -1, putOffUntil: {}})).toEqual(
      noKeepingMemory,
    );
    const memory = {exportedAt: day(1).toISOString(), exportedEvents: 3, putOffUntil: null};
    expect(readKeepingMemory(JSON.parse(JSON.stringify(memory)))).toEqual(memory);
  });
});
