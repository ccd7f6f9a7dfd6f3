import {compareEvents} from '../../core/learner/compare-events';
import type {RecordEvent} from '../../core/learner/event-base';
import {isSameData} from '../../core/learner/is-same-data';
import {mergeEvents} from '../../core/learner/merge-events';
import type {RecordSnapshot} from './record-snapshot';

/** The record in memory: a snapshot that is replaced with each change, and those who want to know. */
export class RecordLog {
  #snapshot: RecordSnapshot = {events: [], status: {kind: 'kept'}, setAside: []};
  readonly #listeners = new Set<() => void>();

  /** An arrow, as is `subscribe`: both are handed around without their object. */
  readonly getSnapshot = (): RecordSnapshot => this.#snapshot;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Changes what is named and tells everyone. */
  update(change: Partial<RecordSnapshot>): void {
    this.#snapshot = {...this.#snapshot, ...change};
    for (const listener of this.#listeners) listener();
  }

  /** Adds the events of a store, which are in order and each there once. */
  fill(events: readonly RecordEvent[]): void {
    if (this.#snapshot.events.length > 0) this.merge(events);
    else if (events.length > 0) this.update({events});
  }

  /**
   * Adds events; those that are there already change nothing. Where one id stands for two different events, as a file made
   * by hand may have it, the same one is kept as in the database.
   */
  merge(events: readonly RecordEvent[]): void {
    const {events: known} = this.#snapshot;
    const byId = new Map(known.map((event) => [event.id, event]));
    const added = events.filter((event) => !isSameData(byId.get(event.id), event));
    if (added.length > 0) this.update({events: mergeEvents(known, added)});
  }

  /** Adds an event whose id is new. It is nearly always the newest of all: then nothing has to be sorted. */
  add(event: RecordEvent): void {
    const {events} = this.#snapshot;
    const last = events.at(-1);
    const isLast = last === undefined || compareEvents(last, event) < 0;
    this.update({events: isLast ? [...events, event] : mergeEvents(events, [event])});
  }
}
