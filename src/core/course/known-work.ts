/** A quiz or an exercise that is written, as far as the course refers to it. */
export interface KnownWork {
  readonly id: string;
  readonly kind: 'quiz' | 'exercise' | 'practical';
  readonly title: string;
  readonly description: string;
  readonly minutes: number | null;
  /** The module whose folder it lies in; null for a quiz, which belongs to the module that names it. */
  readonly moduleId: string | null;
  /** Full ids of the objectives that it serves. */
  readonly objectives: readonly string[];
}
