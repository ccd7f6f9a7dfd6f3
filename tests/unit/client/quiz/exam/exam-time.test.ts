import {describe, expect, it} from 'vitest';
import {compiled, mixed, visit} from './exam-fixture';
import {fakeTime} from './fake-time';

const quiz = compiled(mixed);
const minutes = (milliseconds: number | null) => (milliseconds ?? 0) / 60_000;

describe('the time of an exam', () => {
  it('is handed in at the limit, with what was typed in the last moment', async () => {
    const time = fakeTime();
    const page = visit(quiz, {time});
    await page.start(20);
    page.answer('pick', {picked: ['yes']});
    time.pass(19.98);
    page.answer('bytes', {text: '4'});
    time.pass(0.03);
    expect(page.getSnapshot()).toMatchObject({
      phase: 'review',
      reviewed: {reason: 'time', result: {earned: '2', seconds: 1200, limit: 'as-set'}},
    });
  });

  it('goes on while the page is closed, and ends at the limit when it is opened again', async () => {
    const time = fakeTime();
    const first = visit(quiz, {time});
    await first.start(20);
    first.answer('pick', {picked: ['yes']});
    first.leave();
    time.pass(12);
    const second = visit(quiz, {time, record: first.record});
    expect(minutes(second.timeLeft())).toBe(8);
    second.leave();
    time.pass(600);
    const third = visit(quiz, {time, record: first.record});
    expect(third.getSnapshot()).toMatchObject({
      phase: 'review',
      reviewed: {reason: 'time', result: {earned: '1', seconds: 1200}},
    });
  });

  it('gives nothing back to a clock that is set back, in a page', async () => {
    const time = fakeTime();
    const page = visit(quiz, {time});
    await page.start(20);
    time.pass(5);
    time.set(-180);
    expect(minutes(page.timeLeft())).toBe(15);
    time.pass(10);
    expect(minutes(page.timeLeft())).toBe(5);
    page.answer('pick', {picked: ['yes']});
    time.pass(5);
    expect(page.getSnapshot()).toMatchObject({
      phase: 'review',
      reviewed: {reason: 'time', result: {earned: '1'}},
    });
  });

  it('gives nothing back to a clock that is set back while the page is closed', async () => {
    const time = fakeTime();
    const first = visit(quiz, {time});
    await first.start(20);
    time.pass(11);
    first.leave();
    time.set(-600);
    const second = visit(quiz, {time, record: first.record});
    expect(minutes(second.timeLeft())).toBeCloseTo(9, 1);
    time.pass(9.1);
    expect(second.getSnapshot()).toMatchObject({phase: 'review', reviewed: {reason: 'time'}});
  });

  it('gives nothing back to a clock that is set back by days', async () => {
    const time = fakeTime();
    const first = visit(quiz, {time});
    await first.start(20);
    time.pass(11);
    first.leave();
    time.set(-60 * 24 * 30);
    const second = visit(quiz, {time, record: first.record});
    expect(minutes(second.timeLeft())).toBeCloseTo(9, 1);
    // The key is loaded again.
    await new Promise((resolve) => setTimeout(resolve, 0));
    second.answer('pick', {picked: ['yes']});
    time.pass(9.1);
    expect(second.getSnapshot()).toMatchObject({
      phase: 'review',
      reviewed: {reason: 'time', result: {earned: '1'}},
    });
  });

  it('is not there where it was switched off, which the result says', async () => {
    const time = fakeTime();
    const page = visit(quiz, {time});
    await page.start(null);
    time.pass(600);
    expect(page.timeLeft()).toBeNull();
    page.handIn();
    expect(page.getSnapshot().reviewed).toMatchObject({
      reason: 'handed-in',
      result: {limit: 'off', seconds: 36_000},
    });
  });

  it('tells those who listen, and stops when the exam is over', async () => {
    const time = fakeTime();
    const page = visit(quiz, {time});
    let ticks = 0;
    page.subscribeToTime(() => {
      ticks += 1;
    });
    await page.start(20);
    time.pass(1);
    expect(ticks).toBeGreaterThan(1);
    page.handIn();
    const before = ticks;
    time.pass(1);
    expect(ticks).toBe(before);
  });
});
