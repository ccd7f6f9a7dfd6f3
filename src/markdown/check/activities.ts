import type {Activity} from '../../core/course/course';
import type {ModuleFrontMatter} from '../../core/course/front-matter';
import {didYouMean, nearest} from '../../core/nearest';
import type {Readable} from '../build/course-pages';
import {type FileFinding, valuePlace} from './finding';

type ModulePage = Readable<ModuleFrontMatter>;
type Path = readonly (string | number)[];

/**
 * What modules say of things to do. `activities` holds each id once, what is written before what is announced; only
 * what is written has an address. Ids of lessons whose front matter is broken are in `unreadable`.
 */
export function checkActivities(
  modules: readonly ModulePage[],
  activities: ReadonlyMap<string, Activity>,
  unreadable: ReadonlySet<string>,
): readonly FileFinding[] {
  const announced = new Map<string, string>();
  return modules.flatMap((module) => [
    ...checkUpcoming(module, activities, unreadable, announced),
    ...checkNamed(module, activities, unreadable),
  ]);
}

function checkUpcoming(
  {draft, data}: ModulePage,
  activities: ReadonlyMap<string, Activity>,
  unreadable: ReadonlySet<string>,
  announced: Map<string, string>,
): FileFinding[] {
  return (data.upcoming ?? []).flatMap(({id, kind}, index): FileFinding[] => {
    const at = {file: draft.file, place: valuePlace(draft, ['upcoming', index, 'id'])};
    const other = announced.get(id);
    announced.set(id, other ?? draft.file);
    if (other !== undefined) {
      return [
        {
          ...at,
          rule: 'duplicate-activity',
          message: `\`${id}\` is announced in \`${other}\` already.`,
          fix: 'Keep one of the two.',
        },
      ];
    }
    const isWritten = unreadable.has(id) || (activities.get(id)?.address ?? null) !== null;
    if (isWritten) {
      return [
        {
          ...at,
          rule: 'upcoming-exists',
          message: `\`${id}\` is announced, and it is written.`,
          fix: 'Take it out of `upcoming`.',
        },
      ];
    }
    const prefix = `${draft.path.id}/`;
    if (kind === 'lesson' && !id.startsWith(prefix)) {
      const better = `${prefix}${id.split('/').at(-1)}`;
      return [
        {
          ...at,
          rule: 'bad-value',
          message: `\`${id}\` is not the id of a lesson of this module.`,
          fix: `Write \`${better}\`.`,
        },
      ];
    }
    return [];
  });
}

function checkNamed(
  {draft, data}: ModulePage,
  activities: ReadonlyMap<string, Activity>,
  unreadable: ReadonlySet<string>,
): FileFinding[] {
  const findings: FileFinding[] = [];
  const check = (id: string, path: Path, kinds: readonly Activity['kind'][] | null) => {
    const activity = activities.get(id);
    const at = {file: draft.file, place: valuePlace(draft, path)};
    if (activity === undefined && !unreadable.has(id)) {
      const known = knownIds(activities, kinds);
      const short = `${draft.path.id}/${id}`;
      const meant = activities.has(short) ? short : nearest(id, known);
      findings.push({
        ...at,
        rule: 'unknown-activity',
        message: `There is no activity \`${id}\`, written or announced.${meant === short ? '' : didYouMean(id, known)}`,
        fix:
          meant === null
            ? 'Announce it in `upcoming`, or take it out.'
            : `Write \`${meant}\`, or announce it in \`upcoming\`.`,
      });
    }
    if (activity !== undefined && kinds !== null && !kinds.includes(activity.kind)) {
      findings.push({
        ...at,
        rule: 'activity-kind',
        message: `\`${id}\` is ${activity.kind === 'exercise' ? 'an' : 'a'} ${activity.kind}, and cannot be the module’s ${String(path[0])}.`,
        fix: `Name a ${String(path[0])} here.`,
      });
    }
  };
  for (const [part, {days}] of (data.plan ?? []).entries()) {
    for (const [day, {activities: ids}] of days.entries()) {
      for (const [index, id] of (ids ?? []).entries())
        check(id, ['plan', part, 'days', day, 'activities', index], null);
    }
  }
  if (data.quiz !== undefined) check(data.quiz, ['quiz'], ['quiz']);
  if (data.practical !== undefined) check(data.practical, ['practical'], ['practical', 'exercise']);
  return findings;
}

function knownIds(
  activities: ReadonlyMap<string, Activity>,
  kinds: readonly Activity['kind'][] | null,
): readonly string[] {
  return [...activities.values()]
    .filter(({kind}) => kinds === null || kinds.includes(kind))
    .map(({id}) => id);
}
