import type {EventDraft} from '../../core/learner/event';
import type {RecordEvent} from '../../core/learner/event-base';
import {gatherEvents} from '../../core/learner/progress/gather-events';
import type {CourseOutline} from '../../core/learner/progress/outline';
import type {ProgressWords} from '../../core/learner/progress/progress-words';
import {projectActivities} from '../../core/learner/progress/project-activities';
import {localDay} from '../progress/local-day';
import {daysPart} from '../progress/overview/days-part';
import {fillPart} from '../progress/overview/fill-part';
import {modulesPart} from '../progress/overview/modules-part';
import {objectivesPart} from '../progress/overview/objectives-part';
import type {OverviewView} from '../progress/overview/overview-view';
import {planPart} from '../progress/overview/plan-part';
import {report} from '../progress/overview/report';
import {resetPart} from '../progress/overview/reset-part';
import {scoresPart} from '../progress/overview/scores-part';
import {summaryPart} from '../progress/overview/summary-part';
import {pageFormat} from '../progress/page-format';

/** The page of progress. */
export interface PageOverview {
  readonly show: (outline: CourseOutline | null, events: readonly RecordEvent[]) => void;
}

export interface OverviewTools {
  readonly words: ProgressWords;
  readonly baseUrl: string;
  readonly append: (draft: EventDraft) => {readonly id: string};
}

/** The widest and the narrowest that a plot is drawn, so that its letters keep their size. */
const plotWidth = {least: 300, most: 640};

/** Fills each `[data-overview="<part>"]` of the page. */
export function createOverview({words, baseUrl, append}: OverviewTools): PageOverview {
  const parts: Readonly<Record<string, (view: OverviewView, place: HTMLElement) => readonly Node[]>> = {
    summary: summaryPart,
    modules: modulesPart,
    plan: planPart,
    scores: (view, {clientWidth}) =>
      scoresPart(view, Math.min(plotWidth.most, Math.max(plotWidth.least, clientWidth))),
    objectives: objectivesPart,
    days: daysPart,
    reset: resetPart,
  };
  return {
    show: (outline, events) => {
      if (outline === null) {
        report(words.progressFailed);
        return;
      }
      const gathered = gatherEvents(outline, events);
      const progress = projectActivities(outline, gathered);
      const view: OverviewView = {
        outline,
        events,
        gathered,
        progress,
        words,
        format: pageFormat(),
        baseUrl,
        today: localDay(new Date()),
        toDay: localDay,
        append,
        report,
      };
      for (const [name, draw] of Object.entries(parts)) {
        const place = document.querySelector<HTMLElement>(`[data-overview="${name}"]`);
        if (place) fillPart(place, draw(view, place));
      }
    },
  };
}
