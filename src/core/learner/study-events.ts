import type {EventBase} from './event-base';
import {type ChecksOf, isAbsentOr, isCount, isPoints, isText} from './field-checks';

/** A tab was chosen for the whole course. */
export interface ChoiceMade extends EventBase {
  readonly type: 'choice-made';
  /** Id of the tab family: `framework`. */
  readonly family: string;
  /** Slug of the label: `onnx-runtime`. */
  readonly value: string;
}

/** A card was reviewed. The answer that was given is part of it, so that it counts for no quiz. */
export interface ReviewGraded extends EventBase {
  readonly type: 'review-graded';
  /** `<quiz>#<question>` or `term:<id>`. */
  readonly card: string;
  /** 1 again, 2 hard, 3 good, 4 easy. */
  readonly grade: number;
  readonly revision?: string | undefined;
  readonly response?: unknown;
  readonly earned?: string | undefined;
  readonly possible?: string | undefined;
  readonly rule?: string | undefined;
}

/** A thing to remember that is no question, such as `term:tensor`, was added to what is reviewed. */
export interface CardAdded extends EventBase {
  readonly type: 'card-added';
  readonly card: string;
}

/** A card that was added was taken away again. */
export interface CardRemoved extends EventBase {
  readonly type: 'card-removed';
  readonly card: string;
}

export interface NoteWritten extends EventBase {
  readonly type: 'note-written';
  /** The page, or page and heading, that the note belongs to. */
  readonly subject: string;
  /** Plain text, never HTML; empty where the note was taken away. */
  readonly text: string;
}

export interface PlanMoved extends EventBase {
  readonly type: 'plan-moved';
  readonly module: string;
  /** The first day, `2026-11-23`. */
  readonly start: string;
}

export type StudyEvent = ChoiceMade | ReviewGraded | CardAdded | CardRemoved | NoteWritten | PlanMoved;

export const studyChecks: ChecksOf<StudyEvent> = {
  'choice-made': {family: isText, value: isText},
  'review-graded': {
    card: isText,
    grade: isCount,
    revision: isAbsentOr(isText),
    response: isAbsentOr((value): value is unknown => value !== undefined),
    earned: isAbsentOr(isPoints),
    possible: isAbsentOr(isPoints),
    rule: isAbsentOr(isText),
  },
  'card-added': {card: isText},
  'card-removed': {card: isText},
  'note-written': {subject: isText, text: isText},
  'plan-moved': {module: isText, start: isText},
};
