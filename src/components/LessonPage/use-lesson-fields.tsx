import {translate} from '@docusaurus/Translate';
import type {LessonProp} from '../../core/course/props';
import {useFormat} from '../Format/use-format';
import type {TitleBlockField} from '../TitleBlock';
import {LessonDownloads} from './lesson-downloads';

/** The facts of a lesson: its place in the module, its time, and its code as files. */
export function useLessonFields({position, lessonCount, minutes, downloads}: LessonProp): TitleBlockField[] {
  const format = useFormat();
  return [
    {
      name: translate({id: 'lectern.lesson.place', message: 'Lesson'}),
      value: translate(
        {id: 'lectern.lesson.position', message: '{position} of {count}'},
        {position, count: lessonCount},
      ),
    },
    {name: translate({id: 'lectern.lesson.time', message: 'Time'}), value: format.minutes(minutes)},
    ...(downloads.length === 0
      ? []
      : [
          {
            name: translate({id: 'lectern.lesson.code', message: 'Code'}),
            value: <LessonDownloads downloads={downloads} />,
          },
        ]),
  ];
}
