import type {EventDraft, LearnerEvent} from '../../core/learner/event';
import type {RecordEvent} from '../../core/learner/event-base';
import {projectChecklist} from '../../core/learner/project-checklist';
import {projectLastLesson} from '../../core/learner/project-last-lesson';
import type {LessonOpened} from '../../core/learner/reading-events';
import {projectAddedCards} from '../../core/review/project-added-cards';
import {fillWords, type Words} from '../../core/words';
import {keepDailyCopy} from '../record/keep-daily-copy';
import {keepPackedCopy} from '../record/keep-packed-copy';
import {openRecord} from '../record/open-record';
import {whenIdle} from './when-idle';

/** The words of a record that is not kept as the learner may expect; they come with its code. */
export type RecordWords = Pick<
  Words,
  'nothingKeptBlocked' | 'nothingKeptFull' | 'nothingKeptClosed' | 'setAsideUnreadable' | 'setAsideNewer'
>;

/** The learner's record as the page script uses it. */
export interface PageRecord {
  readonly append: (draft: EventDraft) => LearnerEvent;
  readonly subscribe: (listener: () => void) => () => void;
  readonly all: () => readonly RecordEvent[];
  /** Items of checklists that are checked, and terms that are cards to review. */
  readonly checkedItems: () => ReadonlySet<string>;
  readonly lastLesson: () => LessonOpened | null;
  /** Why nothing is kept, in words; null where all is well. */
  readonly keepingProblem: () => string | null;
  /** What was found just now that could not be read. */
  readonly setAsideNotes: () => readonly string[];
}

/** Its keys are replaced by the build one by one, so that the words lie in this file only: see src/plugins/page-script/. */
declare const LECTERN_RECORD_WORDS: RecordWords;

/** Opens the learner's record. Never rejects. */
export async function openPageRecord(courseId: string): Promise<PageRecord> {
  const {append, all, subscribe, getSnapshot} = await openRecord({courseId});
  const problems = {
    blocked: LECTERN_RECORD_WORDS.nothingKeptBlocked,
    full: LECTERN_RECORD_WORDS.nothingKeptFull,
    closed: LECTERN_RECORD_WORDS.nothingKeptClosed,
  };
  // As it was when this page found it: what is done here can be taken back to there.
  const found = all();
  if (getSnapshot().status.kind === 'kept') {
    whenIdle(() => void keepDailyCopy(courseId, found, new Date()).then(() => keepPackedCopy(courseId)));
  }
  return {
    append,
    subscribe,
    all,
    checkedItems: () => new Set([...projectChecklist(all()), ...projectAddedCards(all())]),
    lastLesson: () => projectLastLesson(all()),
    keepingProblem: () => {
      const {status} = getSnapshot();
      return status.kind === 'kept' ? null : problems[status.reason];
    },
    setAsideNotes: () =>
      getSnapshot()
        .setAside.filter(({isNew}) => isNew)
        .map(({name, reason}) =>
          fillWords(
            reason === 'newer' ? LECTERN_RECORD_WORDS.setAsideNewer : LECTERN_RECORD_WORDS.setAsideUnreadable,
            {name},
          ),
        ),
  };
}
