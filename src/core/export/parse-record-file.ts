import {type CheckedEvent, checkEvent, isLearnerEvent} from '../learner/check-event';
import type {RecordEvent} from '../learner/event-base';
import {isCount, isText} from '../learner/field-checks';
import {compare, readFraction, zero} from '../quiz/fraction';
import {type RecordFile, recordFileLimits, recordFileVersion, recordFormat} from './record-file';

/** Why a file is refused. */
export type RecordFileProblem =
  | {readonly kind: 'too-large' | 'too-many' | 'no-json' | 'no-record'}
  | {readonly kind: 'newer'; readonly v: number}
  /** Of a course with another id. */
  | {readonly kind: 'other-course'; readonly courseId: string}
  /** `place` counts the events of the file from 1. */
  | {readonly kind: 'damaged'; readonly place: number; readonly problem: string};

export type ParsedRecordFile =
  | {readonly ok: true; readonly file: RecordFile}
  | {readonly ok: false; readonly problem: RecordFileProblem};

/**
 * Reads the text of a record's file, which may come from anywhere. It is taken as a whole or not at all: a single event
 * that makes no sense refuses it. Events of types that are not known here stay as they are.
 */
export function parseRecordFile(text: string, courseId: string): ParsedRecordFile {
  if (text.length > recordFileLimits.bytes) return refuse({kind: 'too-large'});
  const unsafe = parseJson(text);
  if (unsafe === undefined) return refuse({kind: 'no-json'});
  const {format, v, courseId: course, profile, events} = fieldsOf(unsafe);
  if (format !== recordFormat || !isCount(v) || v === 0) return refuse({kind: 'no-record'});
  if (v > recordFileVersion) return refuse({kind: 'newer', v});
  if (!isText(course) || !isText(profile) || !Array.isArray(events)) return refuse({kind: 'no-record'});
  if (course !== courseId) return refuse({kind: 'other-course', courseId: course});
  if (events.length > recordFileLimits.events) return refuse({kind: 'too-many'});
  const readable: RecordEvent[] = [];
  for (const [index, unsafeEvent] of events.entries()) {
    const checked = checkFileEvent(unsafeEvent);
    if (!checked.ok) return refuse({kind: 'damaged', place: index + 1, problem: checked.problem});
    readable.push(checked.event);
  }
  return {ok: true, file: {courseId, profile, events: readable}};
}

/** No platform writes more points than there are to earn: such a file was made by hand, and would pass any quiz. */
function checkFileEvent(unsafe: unknown): CheckedEvent {
  const checked = checkEvent(unsafe);
  if (!checked.ok || !isLearnerEvent(checked.event) || checked.event.type !== 'question-answered')
    return checked;
  const {earned, possible} = checked.event;
  const isPossible = compare(readFraction(earned) ?? zero, readFraction(possible) ?? zero) <= 0;
  return isPossible ? checked : {ok: false, problem: 'earned of question-answered is more than possible'};
}

function refuse(problem: RecordFileProblem): ParsedRecordFile {
  return {ok: false, problem};
}

/** Undefined where the text is no JSON, which no JSON says. A file of another program may begin with a mark of its encoding. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  // Reading any key of an object gives unknown, which is what each field is until its own check.
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
