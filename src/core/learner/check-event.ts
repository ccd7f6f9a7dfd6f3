import type {LearnerEvent} from './event';
import type {RecordEvent} from './event-base';
import {idLength, isCount, isId, isIdAt} from './field-checks';
import {isTime, isTimeAt, timeLength} from './is-time';
import {plainDataProblem} from './plain-data-problem';
import {quizChecks} from './quiz-events';
import {readingChecks} from './reading-events';
import {resetChecks} from './reset-events';
import {studyChecks} from './study-events';
import {workChecks} from './work-events';

/** A readable event, or what is wrong with it in words for a report. */
export type CheckedEvent =
  | {readonly ok: true; readonly event: RecordEvent}
  | {readonly ok: false; readonly problem: string};

/** The version of event shapes that this platform writes. */
export const eventVersion = 1;

type Checks = readonly (readonly [field: string, check: (value: unknown) => boolean])[];

const allChecks = {...readingChecks, ...quizChecks, ...workChecks, ...studyChecks, ...resetChecks};
const knownTypes: ReadonlyMap<string, Checks> = new Map(
  Object.entries(allChecks).map(([type, checks]) => [type, Object.entries(checks)]),
);
const typePattern = /^[a-z][a-z0-9-]{0,63}$/;

/**
 * Checks an event that comes from a store, another tab or a file. Unknown types and unknown fields pass as they
 * are, and so does whatever a newer version wrote: only what this platform claims to understand must be right.
 */
export function checkEvent(unsafe: unknown): CheckedEvent {
  if (typeof unsafe !== 'object' || unsafe === null || Array.isArray(unsafe)) {
    return {ok: false, problem: 'not an object'};
  }
  // Reading any key of an object gives unknown, which is what each field is until its own check.
  const fields = unsafe as Readonly<Record<string, unknown>>;
  const problem = envelopeProblem(fields) ?? fieldsProblem(fields) ?? plainDataProblem(fields);
  // The envelope has been checked field by field just above.
  return problem === null ? {ok: true, event: fields as unknown as RecordEvent} : {ok: false, problem};
}

/** What the fields that every event has must pass; `v` and `type` decide what the others must. */
const stampChecks: ReadonlyMap<string, (value: unknown) => boolean> = new Map<
  string,
  (value: unknown) => boolean
>([
  ['id', isId],
  ['at', isTime],
  ['device', isId],
  ['seq', isCount],
]);

/** What a field must pass in all events that share version, type and the names of their fields with this checked one. */
export function fieldCheckOf(event: RecordEvent, field: string): (value: unknown) => boolean {
  const {v, type} = event;
  if (field === 'v') return (value) => value === v;
  if (field === 'type') return (value) => value === type;
  const own = stampChecks.get(field) ?? checksOf(v, type).find(([name]) => name === field)?.[1];
  return (value) => (own?.(value) ?? true) && (value === undefined || plainDataProblem(value, 1) === null);
}

/** The check of a field whose values are texts of one width: whether one begins at `start` of a longer text. */
export interface TextCheck {
  readonly width: number;
  readonly isAt: (text: string, start: number) => boolean;
}

/** What `fieldCheckOf` asks, of values that need not be cut out of the text that holds them; null where that cannot be. */
export function textCheckOf(field: string): TextCheck | null {
  const own = stampChecks.get(field);
  if (own === isId) return {width: idLength, isAt: isIdAt};
  return own === isTime ? {width: timeLength, isAt: isTimeAt} : null;
}

/** Whether an event that passed `checkEvent` is of a type and version whose fields are known here. */
export function isLearnerEvent(event: RecordEvent): event is LearnerEvent {
  return event.v === eventVersion && knownTypes.has(event.type);
}

function envelopeProblem({v, id, at, device, seq, type}: Readonly<Record<string, unknown>>): string | null {
  if (!isCount(v) || v === 0) return 'v is not a whole number from 1 on';
  if (!isId(id)) return 'id is not 26 signs of base32';
  if (!isTime(at)) return 'at is not a UTC time with milliseconds';
  if (!isId(device)) return 'device is not 26 signs of base32';
  if (!isCount(seq)) return 'seq is not a whole number from 0 on';
  if (typeof type !== 'string' || !typePattern.test(type)) return 'type is not a kebab-case name';
  return null;
}

function fieldsProblem(fields: Readonly<Record<string, unknown>>): string | null {
  const {v, type} = fields;
  for (const [field, check] of checksOf(v, type)) {
    if (!check(fields[field])) return `${field} of ${String(type)} has a value it cannot have`;
  }
  return null;
}

function checksOf(v: unknown, type: unknown): Checks {
  return (v === eventVersion && typeof type === 'string' ? knownTypes.get(type) : undefined) ?? [];
}
