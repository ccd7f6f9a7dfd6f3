import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {CourseProp} from '../../core/course/props';
import {ScriptPlace} from '../ScriptPlace';
import {useCourseSite} from '../SiteLayout/use-course-site';
import {useSiteLinks} from '../SiteLinks/use-site-links';
import {TitleBlock} from '../TitleBlock';
import {useCourseFields} from './use-course-fields';

export function CourseTitle({course}: {readonly course: CourseProp}): ReactNode {
  const {description} = useCourseSite();
  const {progress} = useSiteLinks();
  return (
    <header className="home-title">
      <div>
        <h1 tabIndex={-1}>{course.title}</h1>
        <p className="page-lede">{course.tagline}</p>
        {description && <p className="home-description">{description}</p>}
        {course.startHref !== null && (
          <p>
            <a
              className="action"
              href={course.startHref}
              data-continue=""
              // The page script may have turned it into the way on before React arrives.
              suppressHydrationWarning
              data-continue-label={translate({id: 'lectern.home.continue', message: 'Continue: {title}'})}
            >
              <Translate id="lectern.home.start">Start the first lesson</Translate>
            </a>
          </p>
        )}
        <p className="home-progress">
          <a href={progress.href}>{progress.name}</a>
          <ScriptPlace as="span" name="data-due" />
        </p>
      </div>
      <TitleBlock fields={useCourseFields(course)} />
    </header>
  );
}
