import {answersOf} from './answers-of';
import {type AttemptEvent, compareStamps, type StartedEvent} from './attempt-events';
import type {AttemptEnd, AttemptState} from './attempt-state';
import {isLostStart} from './is-lost-start';
import {deadlineOf} from './time-limit';

/** Every attempt that the events tell of, from the earliest to the latest. Nothing depends on the order given. */
export function projectAttempts(events: readonly AttemptEvent[]): readonly AttemptState[] {
  const sorted = events.toSorted(compareStamps);
  const byAttempt = new Map<string, AttemptEvent[]>();
  for (const event of sorted) {
    const id = event.type === 'attempt-started' ? event.id : event.attempt;
    if (id === undefined) continue;
    const group = byAttempt.get(id);
    if (group) group.push(event);
    else byAttempt.set(id, [event]);
  }
  const attempts: AttemptState[] = [];
  for (const event of sorted) {
    if (event.type !== 'attempt-started') continue;
    const attempt = projectAttempt(event, byAttempt.get(event.id) ?? []);
    if (!isLostStart(attempt, attempts)) attempts.push(attempt);
  }
  return attempts;
}

function projectAttempt(started: StartedEvent, events: readonly AttemptEvent[]): AttemptState {
  const answered = events.filter((event) => event.type === 'question-answered');
  const mode = started.mode ?? answered[0]?.mode ?? (started.limit === null ? 'practice' : 'exam');
  const deadline = deadlineOf({startedAt: started.at, limit: started.limit});
  const finished = endOf(deadline, events);
  return {
    id: started.id,
    quiz: started.quiz,
    mode,
    seed: started.seed,
    questions: started.questions,
    startedAt: started.at,
    limit: started.limit,
    usualLimit: started.usualLimit === undefined ? started.limit : started.usualLimit,
    flagged: flagsOf(events),
    answers: answersOf(answered, mode, finished === null ? deadline : Date.parse(finished.at)),
    finished,
    latestAt: events.at(-1)?.at ?? started.at,
  };
}

/** Two tabs may both hand in: the first end stands. An end after the limit is dated at the limit. */
function endOf(deadline: number | null, events: readonly AttemptEvent[]): AttemptEnd | null {
  const end = events.find((event) => event.type === 'attempt-finished');
  if (!end) return null;
  const isOver = deadline !== null && (end.reason === 'time' || Date.parse(end.at) > deadline);
  return isOver ? {at: new Date(deadline).toISOString(), reason: 'time'} : {at: end.at, reason: 'handed-in'};
}

function flagsOf(events: readonly AttemptEvent[]): ReadonlySet<string> {
  const flagged = new Set<string>();
  for (const event of events) {
    if (event.type !== 'attempt-flagged') continue;
    if (event.flagged) flagged.add(event.question);
    else flagged.delete(event.question);
  }
  return flagged;
}
