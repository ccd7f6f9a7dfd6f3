import type {ReactNode} from 'react';
import type {CourseProp} from '../../core/course/props';
import {CourseContents} from './course-contents';
import {CourseDrawing} from './course-drawing';
import {CourseTitle} from './course-title';
import {HowItWorks} from './how-it-works';
import {StructuredData} from './structured-data';

/** The course's title page and its table of contents. */
export function HomePage({course}: {readonly course: CourseProp}): ReactNode {
  return (
    <main id="main" tabIndex={-1} className="frame frame-site home">
      <StructuredData course={course} />
      <CourseTitle course={course} />
      <CourseDrawing modules={course.modules} />
      <CourseContents modules={course.modules} />
      <HowItWorks />
    </main>
  );
}
