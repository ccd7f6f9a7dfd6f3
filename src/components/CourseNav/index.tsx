import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {ProgressSign} from '../ProgressSign';
import type {NavModule, NavPage} from './to-course-nav';

interface CourseNavProps {
  readonly className?: string;
  readonly modules: readonly NavModule[];
  /** Stands under the modules. */
  readonly children?: ReactNode;
}

/** The course's contents. It stands in the rail of a wide window and in the menu of a narrow one. */
export function CourseNav({className = '', modules, children}: CourseNavProps): ReactNode {
  return (
    <nav
      className={`course-nav ${className}`}
      aria-label={translate({id: 'lectern.courseNav.label', message: 'Course'})}
    >
      <ol>
        {modules.map((module) => (
          <li key={module.href} className="course-nav-module">
            <NavLink page={module} />
            {module.lessons.length > 0 && (
              <ol className="course-nav-lessons">
                {module.lessons.map((lesson) => (
                  <li key={lesson.href}>
                    <NavLink page={lesson} />
                  </li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
      {children}
    </nav>
  );
}

function NavLink({page}: {readonly page: NavPage}): ReactNode {
  return (
    <a href={page.href} {...(page.isCurrent ? {'aria-current': 'page' as const} : {})}>
      {page.number !== '' && (
        <span className="number" aria-hidden="true">
          {page.number}
        </span>
      )}
      {page.sign !== null && (
        <span className={`${page.sign}-sign`} role="img" aria-label={signLabel(page.sign)} />
      )}
      <span>{page.name}</span>
      <ProgressSign href={page.href} />
    </a>
  );
}

function signLabel(sign: NonNullable<NavPage['sign']>): string {
  return sign === 'quiz'
    ? translate({id: 'lectern.courseNav.quiz', message: 'Quiz:'})
    : translate({id: 'lectern.courseNav.exercise', message: 'Exercise:'});
}
