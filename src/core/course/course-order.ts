import type {Activity, Course, Module} from './course';

/** A page that one turns to, one after the other. */
export interface OrderedPage {
  readonly id: string;
  readonly title: string;
  readonly address: string;
}

/**
 * The course as one turns its pages: each module, its lessons, and each exercise after the lesson that it follows in
 * the module's plan, else after all lessons. What is announced only has no page.
 */
export function courseOrder({modules}: Course): readonly OrderedPage[] {
  return modules
    .filter(({draft, unlisted}) => !draft && !unlisted)
    .flatMap(({id, title, address, ...module}) => [
      {id, title, address},
      ...moduleOrder(module).flatMap((activity) => {
        const {address} = activity;
        return address === null ? [] : [{id: activity.id, title: activity.title, address}];
      }),
    ]);
}

type Parts = Pick<Module, 'lessonActivities' | 'exercises' | 'practical' | 'plan'>;

/** A module's lessons, exercises and practical in the order in which they are done. */
export function moduleOrder({lessonActivities, exercises, practical, plan}: Parts): readonly Activity[] {
  const planned = plan.flatMap(({days}) => days.flatMap(({activities}) => activities.map(({id}) => id)));
  const lessonIds = lessonActivities.map(({id}) => id);
  const after = new Map<string, Activity[]>();
  const last: Activity[] = [];
  for (const exercise of exercises) {
    const place = planned.indexOf(exercise.id);
    const lesson = place < 0 ? undefined : planned.slice(0, place).findLast((id) => lessonIds.includes(id));
    if (lesson === undefined) last.push(exercise);
    else after.set(lesson, [...(after.get(lesson) ?? []), exercise]);
  }
  const own = practical === null || practical.kind === 'quiz' ? [] : [practical];
  return [
    ...lessonActivities.flatMap((lesson) => [lesson, ...(after.get(lesson.id) ?? [])]),
    ...last,
    ...own,
  ];
}

/** All of a module's activities as its page has them: as its pages are turned, with its quiz before the practical. */
export function moduleContents(module: Parts & Pick<Module, 'quiz'>): readonly Activity[] {
  const {quiz, practical} = module;
  const order = moduleOrder(module).filter(({id}) => id !== practical?.id);
  return [...order, ...[quiz, practical].flatMap((activity) => activity ?? [])];
}
