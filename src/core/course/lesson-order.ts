import type {Activity} from './course';

/**
 * Written lessons in the order of their numbers, with announced ones set in where the plan has them: before the
 * first written lesson that follows them in the plan, else at the end. What the plan does not name keeps the order
 * in which it is announced.
 */
export function orderLessons(
  written: readonly Activity[],
  announced: readonly Activity[],
  plan: readonly string[],
): readonly Activity[] {
  const writtenIds = new Set(written.map(({id}) => id));
  const before = new Map<string, Activity[]>();
  const last: Activity[] = [];
  for (const activity of sortByPlan(announced, plan)) {
    const place = plan.indexOf(activity.id);
    const next = place < 0 ? undefined : plan.slice(place + 1).find((id) => writtenIds.has(id));
    if (next === undefined) last.push(activity);
    else before.set(next, [...(before.get(next) ?? []), activity]);
  }
  return [...written.flatMap((lesson) => [...(before.get(lesson.id) ?? []), lesson]), ...last];
}

function sortByPlan(activities: readonly Activity[], plan: readonly string[]): readonly Activity[] {
  const place = (id: string) => (plan.includes(id) ? plan.indexOf(id) : plan.length);
  return [...activities].sort((a, b) => place(a.id) - place(b.id));
}
