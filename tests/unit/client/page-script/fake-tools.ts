import {vi} from 'vitest';
import type {PageRecord} from '../../../../src/client/page-script/page-record';
import type {PageTools} from '../../../../src/client/page-script/page-tools';
import type {EventDraft, LearnerEvent} from '../../../../src/core/learner/event';
import {projectChecklist} from '../../../../src/core/learner/project-checklist';
import {projectLastLesson} from '../../../../src/core/learner/project-last-lesson';
import {projectAddedCards} from '../../../../src/core/review/project-added-cards';
import {english} from '../../../../src/core/words';

/** A record in memory, whose storage can be said to fail. */
export class FakeRecord implements PageRecord {
  events: readonly LearnerEvent[] = [];
  problem: string | null = null;
  setAside: readonly string[] = [];
  #listeners: (() => void)[] = [];

  append = (draft: EventDraft): LearnerEvent => {
    const seq = this.events.length + 1;
    const at = new Date(seq).toISOString();
    const event: LearnerEvent = {v: 1, id: String(seq), at, device: 'device', seq, ...draft};
    this.events = [...this.events, event];
    for (const listener of this.#listeners) listener();
    return event;
  };
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.push(listener);
    return () => undefined;
  };
  all = () => this.events;
  checkedItems = () => new Set([...projectChecklist(this.events), ...projectAddedCards(this.events)]);
  lastLesson = () => projectLastLesson(this.events);
  keepingProblem = () => this.problem;
  setAsideNotes = () => this.setAside;

  /** What was appended, without what the store adds. */
  drafts(): unknown[] {
    return this.events.map(({v, id, at, device, seq, ...draft}) => draft);
  }
}

/** What a behaviour gets, with everything it says and writes in sight. */
export function fakeTools(record: FakeRecord | null = new FakeRecord()) {
  return {
    settings: {courseId: 'ml', baseUrl: '/course/', words: english},
    record: vi.fn<PageTools['record']>(async () => record),
    announce: vi.fn<PageTools['announce']>(),
    tell: vi.fn<PageTools['tell']>(),
  };
}

/** The element that a test is about; it must be there. */
export function find<E extends HTMLElement = HTMLElement>(selector: string): E {
  const element = document.querySelector<E>(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  return element;
}

export function press(element: HTMLElement, key: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true, ...more});
  element.dispatchEvent(event);
  return event;
}
