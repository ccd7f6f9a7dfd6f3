import type {EventDraft} from '../../../core/learner/event';
import type {RecordEvent} from '../../../core/learner/event-base';
import type {GatheredEvents} from '../../../core/learner/progress/gather-events';
import type {CourseOutline} from '../../../core/learner/progress/outline';
import type {ProgressWords} from '../../../core/learner/progress/progress-words';
import type {Progress} from '../../../core/learner/progress/project-activities';
import type {PageFormat} from '../page-format';

/** What the parts of the page of progress are drawn from. */
export interface OverviewView {
  readonly outline: CourseOutline;
  /** The whole record, with what resets retired. */
  readonly events: readonly RecordEvent[];
  readonly gathered: GatheredEvents;
  readonly progress: Progress;
  readonly words: ProgressWords;
  readonly format: PageFormat;
  readonly baseUrl: string;
  /** Where the learner is: `2026-11-21`. */
  readonly today: string;
  readonly toDay: (at: string) => string;
  readonly append: (draft: EventDraft) => {readonly id: string};
  /** Says what was done just now, where the page says such things; with a way back. */
  readonly report: (text: string, undo?: {readonly label: string; readonly run: () => void}) => void;
}
