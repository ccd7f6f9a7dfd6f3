import type {EventBase} from './event-base';
import type {QuizEvent} from './quiz-events';
import type {ReadingEvent} from './reading-events';
import type {ResetEvent} from './reset-events';
import type {StudyEvent} from './study-events';
import type {WorkEvent} from './work-events';

/** Every event that this platform writes and understands. */
export type LearnerEvent = ReadingEvent | QuizEvent | WorkEvent | StudyEvent | ResetEvent;

/** What a caller says of an event; the store adds id, time, device and number. */
export type EventDraft = DraftOf<LearnerEvent>;

/** Spread over the union, so that each type keeps its own fields. */
type DraftOf<E extends LearnerEvent> = E extends LearnerEvent ? Omit<E, keyof EventBase> : never;
