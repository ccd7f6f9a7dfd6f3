import {encodeBase32} from '../../../../src/core/encode-base32';
import {checkEvent} from '../../../../src/core/learner/check-event';
import type {EventDraft, LearnerEvent} from '../../../../src/core/learner/event';
import type {QuizOutline} from '../../../../src/core/quiz/quiz-outline';

/** Days after the beginning of the tests' time, 1 June 2026 at 9:00 UTC; with a fraction for a time of day. */
export function onDay(days: number): Date {
  return new Date(Date.UTC(2026, 5, 1, 9) + days * 24 * 60 * 60 * 1000);
}

/** Writes events of one device, each at its own time, as the record checks them. */
export function createWriter(device = 'a'.repeat(26)) {
  let seq = 0;
  return (at: Date, draft: EventDraft): LearnerEvent => {
    seq += 1;
    const bytes = new Uint8Array(16);
    new DataView(bytes.buffer).setUint32(0, seq);
    bytes[15] = device.charCodeAt(0);
    const event: LearnerEvent = {v: 1, id: encodeBase32(bytes), at: at.toISOString(), device, seq, ...draft};
    const checked = checkEvent(event);
    if (!checked.ok) throw new Error(checked.problem);
    return event;
  };
}

/** An answer to a question outside of attempts, as a lesson asks it. */
export function answer(
  question: string,
  earned: string,
  more: Partial<Extract<EventDraft, {type: 'question-answered'}>> = {},
): EventDraft {
  return {
    type: 'question-answered',
    quiz: 'a-quiz',
    question,
    revision: 'r1',
    response: {picked: ['x']},
    earned,
    possible: '1',
    rule: 'all-or-nothing',
    mode: 'practice',
    try: 1,
    ...more,
  };
}

/** A quiz of questions that are worth a point each. */
export function quizOf(
  id: string,
  questions: readonly string[],
  more: Partial<QuizOutline> = {},
): QuizOutline {
  const base = {revision: 'r1', formerly: [], points: '1', objectives: [], type: 'choice'} as const;
  return {
    id,
    formerly: [],
    passingScore: null,
    topics: [{id: null, questions: questions.map((question) => ({...base, id: question}))}],
    ...more,
  };
}
