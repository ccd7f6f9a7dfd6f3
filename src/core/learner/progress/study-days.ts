import type {LearnerEvent} from '../event';

/** A calendar day on which something was learned. */
export interface StudyDay {
  /** `2026-11-21` */
  readonly day: string;
  /** What was done, by the type of event. */
  readonly read: number;
  readonly answered: number;
  readonly worked: number;
  readonly reviewed: number;
}

type Count = Exclude<keyof StudyDay, 'day'>;

/** What counts as learning. Settings, plans and resets do not. */
const counts: Readonly<Partial<Record<LearnerEvent['type'], Count>>> = {
  'lesson-opened': 'read',
  'lesson-read': 'read',
  'lesson-marked': 'read',
  'question-answered': 'answered',
  'step-marked': 'worked',
  'receipt-entered': 'worked',
  'checklist-marked': 'worked',
  'review-graded': 'reviewed',
};

/** The days on which the learner learned, the earliest first. `toDay` gives the day of a time where the learner is. */
export function studyDays(
  active: readonly LearnerEvent[],
  toDay: (at: string) => string,
): readonly StudyDay[] {
  const days = new Map<string, Record<Count, number>>();
  for (const {type, at} of active) {
    const count = counts[type];
    if (count === undefined) continue;
    const day = toDay(at);
    const known = days.get(day) ?? {read: 0, answered: 0, worked: 0, reviewed: 0};
    known[count] += 1;
    days.set(day, known);
  }
  return [...days].map(([day, done]) => ({day, ...done})).sort((a, b) => (a.day < b.day ? -1 : 1));
}
