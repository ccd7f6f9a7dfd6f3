import type {EventBase} from './event-base';
import {type ChecksOf, isFlag, isText} from './field-checks';

export interface StepMarked extends EventBase {
  readonly type: 'step-marked';
  readonly exercise: string;
  readonly step: string;
  readonly done: boolean;
}

/** The line that a green run of an exercise's tests prints was entered. */
export interface ReceiptEntered extends EventBase {
  readonly type: 'receipt-entered';
  readonly exercise: string;
  readonly receipt: string;
}

export interface ChecklistMarked extends EventBase {
  readonly type: 'checklist-marked';
  /** `<page id>#<item id>` */
  readonly item: string;
  readonly checked: boolean;
}

export type WorkEvent = StepMarked | ReceiptEntered | ChecklistMarked;

export const workChecks: ChecksOf<WorkEvent> = {
  'step-marked': {exercise: isText, step: isText, done: isFlag},
  'receipt-entered': {exercise: isText, receipt: isText},
  'checklist-marked': {item: isText, checked: isFlag},
};
