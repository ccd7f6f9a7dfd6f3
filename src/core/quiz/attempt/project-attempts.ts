import {answersOf} from './answers-of';
import {
  type AnsweredEvent,
  type AttemptEvent,
  compareStamps,
  type FinishedEvent,
  type StartedEvent,
} from './attempt-events';
import type {AttemptEnd, AttemptState} from './attempt-state';
import {isLostStart} from './is-lost-start';
import {deadlineOf} from './time-limit';

/** Every attempt that the events tell of, from the earliest to the latest. Nothing depends on the order given. */
export function projectAttempts(events: readonly AttemptEvent[]): readonly AttemptState[] {
  const sorted = inOrder(events) ? events : events.toSorted(compareStamps);
  const byAttempt = new Map<string, AttemptParts>();
  for (const event of sorted) {
    const id = event.type === 'attempt-started' ? event.id : event.attempt;
    if (id === undefined) continue;
    const known = byAttempt.get(id);
    const parts = known ?? {answered: [], flags: noFlags, end: null, latestAt: event.at};
    if (known === undefined) byAttempt.set(id, parts);
    addPart(parts, event);
  }
  const attempts: AttemptState[] = [];
  for (const event of sorted) {
    if (event.type !== 'attempt-started') continue;
    const parts = byAttempt.get(event.id);
    const attempt = parts && projectAttempt(event, parts);
    if (attempt && !isLostStart(attempt, attempts)) attempts.push(attempt);
  }
  return attempts;
}

/** What the events of one attempt say, in their order: sorted out once, since a record of years has thousands. */
interface AttemptParts {
  readonly answered: AnsweredEvent[];
  flags: ReadonlySet<string>;
  /** Two tabs may both hand in: the first end stands. */
  end: FinishedEvent | null;
  latestAt: string;
}

/** Nearly every attempt has none. */
const noFlags: ReadonlySet<string> = new Set();

function addPart(parts: AttemptParts, event: AttemptEvent): void {
  parts.latestAt = event.at;
  if (event.type === 'question-answered') parts.answered.push(event);
  else if (event.type === 'attempt-finished') parts.end ??= event;
  else if (event.type === 'attempt-flagged') {
    const others = [...parts.flags].filter((question) => question !== event.question);
    parts.flags = new Set(event.flagged ? [...others, event.question] : others);
  }
}

/** A record is kept in order, and so are nearly always the parts of it. */
function inOrder(events: readonly AttemptEvent[]): boolean {
  let before: AttemptEvent | null = null;
  for (const event of events) {
    if (before !== null && compareStamps(before, event) > 0) return false;
    before = event;
  }
  return true;
}

function projectAttempt(started: StartedEvent, {answered, flags, end, latestAt}: AttemptParts): AttemptState {
  const mode = started.mode ?? answered[0]?.mode ?? (started.limit === null ? 'practice' : 'exam');
  const deadline = deadlineOf({startedAt: started.at, limit: started.limit});
  const finished = end === null ? null : endOf(deadline, end);
  const over = finished?.at ?? (deadline === null ? null : new Date(deadline).toISOString());
  return {
    id: started.id,
    quiz: started.quiz,
    mode,
    seed: started.seed,
    questions: started.questions,
    startedAt: started.at,
    limit: started.limit,
    usualLimit: started.usualLimit === undefined ? started.limit : started.usualLimit,
    flagged: flags,
    answers: answersOf(answered, mode, over),
    finished,
    latestAt,
  };
}

/** An end after the limit is dated at the limit. */
function endOf(deadline: number | null, end: FinishedEvent): AttemptEnd {
  const isOver = deadline !== null && (end.reason === 'time' || Date.parse(end.at) > deadline);
  return isOver ? {at: new Date(deadline).toISOString(), reason: 'time'} : {at: end.at, reason: 'handed-in'};
}
