import type {LearnerEvent} from '../event';
import {latestBy} from '../latest-by';
import {type ActivityProgress, isDone} from './activity-progress';
import {addDays, isDay} from './calendar-day';
import type {ModuleOutline} from './outline';

/** Module → the first day of its plan. A plan that was taken away, or moved to no day, has none. */
export function planStarts(active: readonly LearnerEvent[]): ReadonlyMap<string, string> {
  const moves = latestBy(
    active.filter((event) => event.type === 'plan-moved'),
    ({module}) => module,
  );
  return new Map([...moves].flatMap(([id, {start}]) => (isDay(start) ? [[id, start]] : [])));
}

/** A part of a plan with its dates, and what became of it. */
export interface PlannedPart {
  readonly week: number;
  /** First and last day; null while the plan has no start. */
  readonly from: string | null;
  readonly to: string | null;
  readonly activity: string;
  /** The day on which it was done. */
  readonly doneOn: string | null;
  /** `late`: its last day has passed, or had when it was done. `now`: one of its days is today. */
  readonly state: 'done' | 'done-late' | 'now' | 'late' | 'ahead';
}

/** A module's plan against the real dates, an entry for each activity that is written. Week 2 begins seven days after week 1. */
export function plannedParts(
  {plan, activities}: ModuleOutline,
  progress: ReadonlyMap<string, ActivityProgress>,
  {
    start,
    today,
    toDay,
  }: {readonly start: string | null; readonly today: string; readonly toDay: (at: string) => string},
): readonly PlannedPart[] {
  const written = new Set(activities.map(({id}) => id));
  return plan.flatMap(({days: parts}, week) =>
    parts.flatMap(({days, activities: ids}) => {
      const [from = null, to = from] = start === null ? [] : datesOf(start, week, days);
      return ids
        .filter((id) => written.has(id))
        .map((activity) => {
          const known = progress.get(activity);
          const doneOn = isDone(known) && known?.doneAt ? toDay(known.doneAt) : null;
          return {week, from, to, activity, doneOn, state: stateOf({from, to, doneOn, today})};
        });
    }),
  );
}

function stateOf({
  from,
  to,
  doneOn,
  today,
}: Pick<PlannedPart, 'from' | 'to' | 'doneOn'> & {readonly today: string}): PlannedPart['state'] {
  if (doneOn !== null) return to !== null && doneOn > to ? 'done-late' : 'done';
  if (from === null || to === null || today < from) return 'ahead';
  return today > to ? 'late' : 'now';
}

/** `1-2` of the second week → the eighth and the ninth day. */
function datesOf(start: string, week: number, days: string): readonly [from: string, to: string] | [] {
  const [, first = '', last = first] = /^(\d+)(?:\s*[-–]\s*(\d+))?$/.exec(days.trim()) ?? [];
  if (first === '') return [];
  const dayOf = (number: string) => addDays(start, week * 7 + Number(number) - 1);
  return [dayOf(first), dayOf(last)];
}
