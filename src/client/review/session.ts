import type {Grade} from '../../core/review/grade';
import type {SessionView} from './review-view';

/** A session of review: how long it is meant to be, in milliseconds. */
const sessionLength = 10 * 60 * 1000;

/** Who leaves a card lying is not learning meanwhile. */
const longestLook = 2 * 60 * 1000;

/** A grade that was given, so that it can be taken back. */
export interface Graded {
  readonly event: string;
  readonly card: string;
  readonly grade: Grade;
}

/** What a page knows of the review that goes on. It changes; the record holds what is to stay. */
export class Session {
  phase: SessionView['phase'] = 'none';
  /** Cards are asked before they are due. */
  isAhead = false;
  graded: readonly Graded[] = [];
  /** Cards that could not be loaded, or are not to be asked again in this session. */
  readonly passed = new Set<string>();
  #spent = 0;
  #since = 0;

  begin(isAhead: boolean): void {
    this.phase = 'running';
    this.isAhead = isAhead;
    this.graded = [];
    this.passed.clear();
    this.#spent = 0;
  }

  /** A card is in front of the learner from now on. */
  look(now: number): void {
    this.#since = now;
  }

  /** The card was dealt with. */
  spend(now: number): void {
    this.#spent += Math.min(longestLook, Math.max(0, now - this.#since));
    this.#since = now;
  }

  get isOver(): boolean {
    return this.#spent >= sessionLength;
  }

  toView(): SessionView {
    const byGrade = new Map<Grade, number>();
    for (const {grade} of this.graded) byGrade.set(grade, (byGrade.get(grade) ?? 0) + 1);
    return {
      phase: this.phase,
      graded: byGrade,
      seconds: Math.round(this.#spent / 1000),
      canTakeBack: this.graded.length > 0,
    };
  }
}
