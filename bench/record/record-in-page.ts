/** What the bench does in the page of a browser, with the code that the site runs there. */
import {keepPackedCopy} from '../../src/client/record/keep-packed-copy';
import {openDatabase} from '../../src/client/record/open-database';
import {openRecord} from '../../src/client/record/open-record';
import {dropPackedCopy} from '../../src/client/record/put-packed-copy';
import {writeEvents} from '../../src/client/record/write-events';
import {gatherEvents} from '../../src/core/learner/progress/gather-events';
import {projectActivities} from '../../src/core/learner/progress/project-activities';
import {recordName} from '../../src/core/storage-keys';
import {largeOutline, largeRecord} from './large-record';

export interface LoadTimes {
  readonly loaded: number;
  readonly projected: number;
}

const courseId = 'bench';
const outline = largeOutline();

/** Fills the record: a page that is loaded after that measures. */
export async function fill(count: number): Promise<void> {
  const database = await openDatabase(recordName(courseId, 'default'), () => undefined);
  await writeEvents(database, largeRecord(outline, count));
  database.close();
}

/** Opens the record and works out where the learner stands. */
export async function load(): Promise<LoadTimes> {
  const start = performance.now();
  const record = await openRecord({courseId});
  const loaded = performance.now();
  projectActivities(outline, gatherEvents(outline, record.all()));
  const projected = performance.now();
  await record.close();
  return {loaded: loaded - start, projected: projected - loaded};
}

/** Takes the packed copy away, so that the next one is made anew. */
export async function drop(): Promise<void> {
  const database = await openDatabase(recordName(courseId, 'default'), () => undefined);
  await dropPackedCopy(database);
  database.close();
}

/** Makes the packed copy; with the longest time that the page could do nothing else meanwhile. */
export async function pack(): Promise<{readonly packed: number; readonly blocked: number}> {
  let blocked = 0;
  let last = performance.now();
  const start = last;
  const {port1, port2} = new MessageChannel();
  const tick = () => {
    const now = performance.now();
    blocked = Math.max(blocked, now - last);
    last = now;
    port2.postMessage(null);
  };
  port1.onmessage = tick;
  tick();
  await keepPackedCopy(courseId);
  const packed = performance.now() - start;
  tick();
  port1.close();
  return {packed, blocked};
}

/** One more event, as when the learner ticks an item. */
export async function write(): Promise<{readonly blocked: number; readonly written: number}> {
  const record = await openRecord({courseId});
  const start = performance.now();
  record.append({type: 'lesson-read', lesson: 'lesson-0'});
  const blocked = performance.now() - start;
  await record.settled();
  const written = performance.now() - start;
  await record.close();
  return {blocked, written};
}
