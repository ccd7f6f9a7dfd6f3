import type {EventBase} from './event-base';
import {type ChecksOf, isCount, isText} from './field-checks';

/** A tab was chosen for the whole course. */
export interface ChoiceMade extends EventBase {
  readonly type: 'choice-made';
  /** Id of the tab family: `framework`. */
  readonly family: string;
  /** Slug of the label: `onnx-runtime`. */
  readonly value: string;
}

export interface ReviewGraded extends EventBase {
  readonly type: 'review-graded';
  readonly card: string;
  readonly grade: number;
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

export type StudyEvent = ChoiceMade | ReviewGraded | NoteWritten | PlanMoved;

export const studyChecks: ChecksOf<StudyEvent> = {
  'choice-made': {family: isText, value: isText},
  'review-graded': {card: isText, grade: isCount},
  'note-written': {subject: isText, text: isText},
  'plan-moved': {module: isText, start: isText},
};
