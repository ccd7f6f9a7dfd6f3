import {translate} from '@docusaurus/Translate';
import type {CourseProp} from '../../core/course/props';
import {useFormat} from '../Format/use-format';
import {useTimeText} from '../ModulePage/use-time-text';
import {useCourseSite} from '../SiteLayout/use-course-site';
import type {TitleBlockField} from '../TitleBlock';

/** The facts of the course: its size, its price, its edition. */
export function useCourseFields({modules}: CourseProp): TitleBlockField[] {
  const {version, commitDate} = useCourseSite();
  const format = useFormat();
  const time = useTimeText();
  const lessons = modules.flatMap((module) => module.lessons);
  const written = lessons.filter(({href}) => href !== null).length;
  return [
    {name: translate({id: 'lectern.home.modules', message: 'Modules'}), value: String(modules.length)},
    {
      name: translate({id: 'lectern.home.lessons', message: 'Lessons'}),
      value:
        written === lessons.length
          ? String(written)
          : translate(
              {id: 'lectern.home.written', message: '{written} of {count}'},
              {written, count: lessons.length},
            ),
    },
    {
      name: translate({id: 'lectern.home.time', message: 'Time'}),
      value: time({
        minutes: sum(modules.map(({minutes}) => minutes)),
        minutesPlanned: sum(modules.map(({minutesPlanned}) => minutesPlanned)),
      }),
    },
    {
      name: translate({id: 'lectern.home.price', message: 'Price'}),
      value: translate({id: 'lectern.home.free', message: 'Free, no account'}),
    },
    {name: translate({id: 'lectern.home.version', message: 'Version'}), value: version},
    ...(commitDate === null
      ? []
      : [
          {name: translate({id: 'lectern.home.revised', message: 'Revised'}), value: format.date(commitDate)},
        ]),
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
