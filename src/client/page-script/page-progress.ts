import {gatherEvents} from '../../core/learner/progress/gather-events';
import {nextActivity} from '../../core/learner/progress/next-activity';
import type {CourseOutline} from '../../core/learner/progress/outline';
import type {ProgressWords} from '../../core/learner/progress/progress-words';
import {type Progress, projectActivities} from '../../core/learner/progress/project-activities';
import {showContinue} from '../progress/continue-link';
import {findLessonEnd, showLessonEnd} from '../progress/lesson-end';
import {loadOutline} from '../progress/load-outline';
import {pageFormat} from '../progress/page-format';
import {watchReading} from '../progress/reading-watch';
import {showDue} from '../progress/show-due';
import {showSigns} from '../progress/show-signs';
import {closestTo} from './closest-to';
import type {PageOverview} from './page-overview';
import type {PageRecord} from './page-record';
import type {Behaviour} from './page-tools';
import {whenIdle} from './when-idle';

/** Replaced by the build: see src/plugins/page-script/. */
declare const LECTERN_PROGRESS: {readonly words: ProgressWords};

/** Events that say nothing of how far the learner is: a record of only these needs no outline. */
const silent = new Set(['lesson-opened', 'choice-made', 'note-written']);

/** Shows the learner's progress on every page that has a place for it, and notes that a lesson was read. */
export const startProgressPage: Behaviour = ({settings, record, announce, tell}) => {
  const {words} = LECTERN_PROGRESS;
  const {courseId, baseUrl} = settings;
  let kept: PageRecord | null = null;
  let overview: PageOverview | null = null;
  let isAsked = false;
  let watched: Element | null = null;
  let stopWatching = () => {};
  /** The lesson that the learner marked just now, and is told about. */
  let marked: string | null = null;

  /** In the browser's next free moment, once for all that changed until then. */
  function show(): void {
    if (isAsked) return;
    isAsked = true;
    whenIdle(() => {
      isAsked = false;
      void showNow();
    });
  }

  async function showNow(): Promise<void> {
    if (!kept) return;
    const isOverview = document.querySelector('[data-overview]') !== null;
    const isSilent = kept.all().every(({type}) => silent.has(type));
    if (!isOverview && isSilent && marked === null) return watch(null);
    const outline = await loadOutline(baseUrl);
    if (isOverview) await showOverview(kept, outline);
    if (outline === null) return watch(null);
    // As it is by now: what two runs at a time note is noted once.
    const events = kept.all();
    const gathered = gatherEvents(outline, events);
    const progress = projectActivities(outline, gathered);
    showSigns(outline, progress, {words, baseUrl});
    if (gathered.active.length > 0) {
      showContinue(nextActivity(outline, gathered, progress), {courseId, baseUrl, words});
    }
    const countDue = async () => (await import('./page-due')).dueCount(outline, events, new Date());
    void showDue(countDue, {words, baseUrl, format: pageFormat()});
    showEnd(outline, progress);
    watch(progress);
    noteCompletions(kept, progress);
  }

  function showEnd(outline: CourseOutline, progress: Progress): void {
    const end = findLessonEnd();
    if (!end) return;
    const text = showLessonEnd(end, outline, progress, {words, format: pageFormat()});
    if (marked !== end.lesson) return;
    announce(text);
    marked = null;
  }

  /** What is complete is noted once, so that it stays so when the course grows. */
  function noteCompletions({append}: PageRecord, {lessons}: Progress): void {
    for (const [lesson, {isNewlyComplete}] of lessons) {
      if (isNewlyComplete) append({type: 'lesson-completed', lesson});
    }
  }

  async function showOverview(opened: PageRecord, outline: CourseOutline | null): Promise<void> {
    const {createOverview} = await import('./page-overview');
    if (overview === null) {
      overview = createOverview({words, baseUrl, append: opened.append});
      const problem = opened.keepingProblem();
      if (problem !== null) tell(problem);
    }
    overview.show(outline, opened.all());
  }

  /** Watches the text of the lesson in sight until it was read once. */
  function watch(progress: Progress | null): void {
    const article = document.querySelector<HTMLElement>('[data-lesson]');
    const text = article?.querySelector<HTMLElement>('.prose') ?? null;
    const lesson = article?.dataset.lesson;
    if (text === watched) return;
    stopWatching();
    watched = text;
    if (!text || !lesson || progress?.lessons.get(lesson)?.isRead) return;
    stopWatching = watchReading(text, () => kept?.append({type: 'lesson-read', lesson}));
  }

  async function open(): Promise<void> {
    const opened = await record();
    if (opened && !kept) {
      kept = opened;
      kept.subscribe(show);
      kept.setAsideNotes().forEach(tell);
    }
  }

  document.addEventListener('click', (event) => {
    const end = closestTo(event, '[data-lesson-end] button') ? findLessonEnd() : null;
    if (!end) return;
    const {lesson, button} = end;
    marked = lesson;
    void open().then(() => {
      if (!kept) return tell(settings.words.nothingKeptClosed);
      kept.append({type: 'lesson-marked', lesson, done: button.dataset.marked === undefined});
      const problem = kept.keepingProblem();
      if (problem !== null) tell(problem);
    });
  });

  return () => void open().then(showNow);
};
