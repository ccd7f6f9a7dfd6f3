/**
 * How long a record of 50,000 events takes: `npx tsx bench/record.ts`. Checking, sorting and working out run in Node; the
 * time of IndexedDB itself is measured in Chromium, where one is found. Each figure is the best of a few runs.
 */
import {performance} from 'node:perf_hooks';
import {checkEvent} from '../src/core/learner/check-event';
import type {RecordEvent} from '../src/core/learner/event-base';
import {mergeEvents} from '../src/core/learner/merge-events';
import {gatherEvents} from '../src/core/learner/progress/gather-events';
import {nextActivity} from '../src/core/learner/progress/next-activity';
import {projectObjectives} from '../src/core/learner/progress/objective-progress';
import {projectActivities} from '../src/core/learner/progress/project-activities';
import {studyDays} from '../src/core/learner/progress/study-days';
import {largeOutline, largeRecord} from './record/large-record';
import {measureInChromium} from './record/measure-in-chromium';

const target = 100;
const count = 50_000;
const outline = largeOutline();
const stored: readonly unknown[] = largeRecord(outline, count);

function measure<Value>(name: string, runs: number, run: () => Value, limit: number | null = null): Value {
  let best = Number.POSITIVE_INFINITY;
  let value = run();
  for (let left = runs; left > 0; left -= 1) {
    const start = performance.now();
    value = run();
    best = Math.min(best, performance.now() - start);
  }
  report(name, best, limit);
  return value;
}

function report(name: string, time: number, limit: number | null): void {
  const aim = limit === null ? '' : `   target ${limit} ms${time > limit ? '   MISSED' : ''}`;
  console.log(`${name.padEnd(60)} ${time.toFixed(1).padStart(8)} ms${aim}`);
}

function check(): readonly RecordEvent[] {
  return stored.flatMap((unsafe) => {
    const checked = checkEvent(unsafe);
    return checked.ok ? [checked.event] : [];
  });
}

const checked = measure(`${count.toLocaleString('en')} events checked`, 5, check);
const events = measure('brought into order', 5, () => mergeEvents([], checked));
if (events.length !== count) throw new Error(`${events.length} of ${count} events are left`);
const gathered = measure('sorted out by what they belong to', 5, () => gatherEvents(outline, events));
const progress = measure('worked out: every activity and quiz', 5, () =>
  projectActivities(outline, gathered),
);
measure('objectives and days', 5, () => {
  projectObjectives(outline, progress);
  studyDays(gathered.active, (at) => at.slice(0, 10));
  nextActivity(outline, gathered, progress);
});
measure(
  'all of it: checked, in order, and worked out',
  5,
  () => projectActivities(outline, gatherEvents(outline, mergeEvents([], check()))),
  target,
);

async function measureDatabase(): Promise<void> {
  const times = await measureInChromium(stored);
  if (times === null) {
    console.log('No Chromium was found: IndexedDB was not measured.');
    return;
  }
  report('Chromium: read from IndexedDB', times.read, null);
  report('Chromium: one event written, the page blocked for', times.blocked, 16);
  report('Chromium: one event written, until it is kept', times.written, null);
}

void measureDatabase();
