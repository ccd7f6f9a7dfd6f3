import {identityOf} from '../../../core/quiz/identity';
import {newSeed} from '../new-seed';
import type {OpenQuizOptions} from '../open-quiz';
import {pageRecord} from '../page-record';
import {browserClock} from './browser-clock';
import {createExamStore, type ExamStore} from './exam-store';

const pause = 600;

/** Opens a quiz as an exam over the learner's record. Never rejects: where nothing can be kept, the view says so. */
export async function openExam({
  courseId,
  sheet,
  loadKey,
}: Omit<OpenQuizOptions, 'scope'>): Promise<ExamStore> {
  const record = await pageRecord(courseId);
  const store = createExamStore({
    record,
    sheet,
    identity: identityOf([sheet]),
    loadKey,
    newSeed,
    clock: browserClock(courseId),
    later(run) {
      const timer = setTimeout(run, pause);
      return () => clearTimeout(timer);
    },
  });
  const controller = new AbortController();
  const {signal} = controller;
  // A page that is left may not come back.
  for (const event of ['visibilitychange', 'pagehide', 'focusout']) {
    addEventListener(event, store.flush, {signal, capture: true});
  }
  addEventListener('beforeunload', (event) => isLost(store) && event.preventDefault(), {signal});
  return {
    ...store,
    close() {
      controller.abort();
      store.close();
    },
  };
}

/** Whether closing the page would lose an exam that goes on. */
function isLost(store: ExamStore): boolean {
  const {phase, status} = store.getSnapshot();
  return phase === 'running' && status.kind === 'memory';
}
