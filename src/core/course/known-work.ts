/** A quiz that is written, as far as the course refers to it. */
export interface KnownWork {
  readonly id: string;
  readonly kind: 'quiz';
  readonly title: string;
  readonly description: string;
  readonly minutes: number | null;
  /** The module whose folder it lies in; null for a quiz, which belongs to the module that names it. */
  readonly moduleId: string | null;
  /** Full ids of the objectives that it serves. */
  readonly objectives: readonly string[];
  /** Only in the live server, never in a build. */
  readonly draft: boolean;
  /** Ids that it had before. */
  readonly formerly: readonly string[];
  /** Ids of a quiz's questions; null where they cannot be known, and for all that is no quiz. */
  readonly questions: readonly string[] | null;
}
