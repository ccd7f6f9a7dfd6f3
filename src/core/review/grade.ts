import {compare, readFraction, zero} from '../quiz/fraction';

/** How well a card was known: 1 Again, 2 Hard, 3 Good, 4 Easy. */
export type Grade = 1 | 2 | 3 | 4;

export const grades: readonly Grade[] = [1, 2, 3, 4];

export function isGrade(value: number): value is Grade {
  return grades.some((grade) => grade === value);
}

/**
 * The grade that an answer's points stand for: all of them Good, some Hard, none Again. Null where there was nothing to
 * earn.
 */
export function gradeOfPoints(earned: string, possible: string): Grade | null {
  const all = readFraction(possible) ?? zero;
  if (compare(all, zero) <= 0) return null;
  const points = readFraction(earned) ?? zero;
  if (compare(points, zero) <= 0) return 1;
  return compare(points, all) >= 0 ? 3 : 2;
}
