import type {
  AnsweredEvent,
  FinishedEvent,
  FlaggedEvent,
  StartedEvent,
} from '../../../../../src/core/quiz/attempt/attempt-events';

const start = Date.parse('2026-11-21T10:00:00.000Z');

/** A time so many minutes after the start. */
export function at(minutes: number): string {
  return new Date(start + minutes * 60_000).toISOString();
}

let count = 0;
function stamp(minutes: number, device = 'one') {
  count += 1;
  return {id: `e${count}`, at: at(minutes), device, seq: count};
}

export function started(questions: readonly string[], more: Partial<StartedEvent> = {}): StartedEvent {
  return {
    ...stamp(0),
    id: 'attempt',
    type: 'attempt-started',
    quiz: 'quiz',
    seed: 1,
    questions,
    limit: null,
    mode: 'exam',
    ...more,
  };
}

export function answered(
  minutes: number,
  question: string,
  earned: string,
  more: Partial<AnsweredEvent> = {},
): AnsweredEvent {
  return {
    ...stamp(minutes),
    type: 'question-answered',
    quiz: 'quiz',
    question,
    revision: 'r1',
    response: {picked: ['B']},
    earned,
    possible: '1',
    rule: 'all-or-nothing',
    mode: 'exam',
    attempt: 'attempt',
    try: 1,
    ...more,
  };
}

export function flagged(minutes: number, question: string, isFlagged: boolean): FlaggedEvent {
  return {...stamp(minutes), type: 'attempt-flagged', attempt: 'attempt', question, flagged: isFlagged};
}

export function finished(minutes: number, reason = 'handed-in'): FinishedEvent {
  return {...stamp(minutes), type: 'attempt-finished', attempt: 'attempt', reason};
}
