/**
 * How long a record of 50,000 events takes: `npx tsx bench/record.ts`. The parts run in Node; all of it, with the real
 * database, is measured in Chromium, where one is found. Each figure is the best of a few runs, if it says nothing else.
 */
import {performance} from 'node:perf_hooks';
import {checkEvent} from '../src/core/learner/check-event';
import type {RecordEvent} from '../src/core/learner/event-base';
import {mergeEvents} from '../src/core/learner/merge-events';
import {packEvents} from '../src/core/learner/packed/pack-events';
import {unpackEvents} from '../src/core/learner/packed/unpack-events';
import {gatherEvents} from '../src/core/learner/progress/gather-events';
import {nextActivity} from '../src/core/learner/progress/next-activity';
import {projectObjectives} from '../src/core/learner/progress/objective-progress';
import {projectActivities} from '../src/core/learner/progress/project-activities';
import {studyDays} from '../src/core/learner/progress/study-days';
import {largeOutline, largeRecord} from './record/large-record';
import {measureInChromium} from './record/measure-in-chromium';
import type {LoadTimes} from './record/record-in-page';

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
const packing = packEvents(events);
let step = packing.next();
while (!step.done) step = packing.next();
const packed = step.value;
measure('read from the packed copy, all checked and in order', 5, () => unpackEvents(packed));

async function measureDatabase(): Promise<void> {
  const times = await measureInChromium(count);
  if (times === null) {
    console.log('No Chromium was found: the database was not measured.');
    return;
  }
  reportLoad('Chromium', times.withCopy, target);
  reportLoad('Chromium, in a page just opened, the middle one', times.first, null);
  reportLoad('Chromium, without the packed copy', times.withoutCopy, null);
  report('Chromium: the packed copy made, once in a while', times.packing.packed, null);
  report('Chromium: meanwhile the page blocked for', times.packing.blocked, 50);
  report('Chromium: one event written, the page blocked for', times.writing.blocked, 16);
  report('Chromium: one event written, until it is kept', times.writing.written, null);
}

function reportLoad(name: string, {loaded, projected}: LoadTimes, limit: number | null): void {
  report(`${name}: opened and read`, loaded, null);
  report(`${name}: worked out`, projected, null);
  report(`${name}: both`, loaded + projected, limit);
}

void measureDatabase();
