import {isLearnerEvent} from './check-event';
import type {EventDraft} from './event';
import type {RecordEvent} from './event-base';

/**
 * The time of the mark that a new one is to replace, where that is dated after this clock's `now`, however far; null where
 * there is none. `events` are in order.
 */
export function timeToBeat(events: readonly RecordEvent[], draft: EventDraft, now: string): string | null {
  const subject = subjectOf(draft);
  if (subject === null) return null;
  for (let place = events.length - 1; place >= 0; place -= 1) {
    const event = events[place];
    if (event === undefined || event.at <= now) return null;
    if (isLearnerEvent(event) && subjectOf(event) === subject) return event.at;
  }
  return null;
}

/** What a mark is about: of all about the same only the latest counts. Null for events that count beside each other. */
function subjectOf(event: EventDraft): string | null {
  switch (event.type) {
    case 'lesson-marked':
      return `lesson ${event.lesson}`;
    case 'step-marked':
      return `step ${JSON.stringify([event.exercise, event.step])}`;
    case 'checklist-marked':
      return `item ${event.item}`;
    case 'choice-made':
      return `choice ${event.family}`;
    case 'card-added':
    case 'card-removed':
      return `card ${event.card}`;
    case 'note-written':
      return `note ${event.subject}`;
    case 'plan-moved':
      return `plan ${event.module}`;
    default:
      return null;
  }
}
