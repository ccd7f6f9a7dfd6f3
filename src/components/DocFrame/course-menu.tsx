import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {CourseNav} from '../CourseNav';
import type {NavModule} from '../CourseNav/to-course-nav';
import {useSiteLinks} from '../SiteLinks/use-site-links';

/** The course's contents on a narrow window. Native, so it opens without a script too. */
export function CourseMenu({modules}: {readonly modules: readonly NavModule[]}): ReactNode {
  const {home, glossary, progress, source} = useSiteLinks();
  const place = modules.find(({isCurrent, lessons}) => isCurrent || lessons.length > 0);
  const lesson = place?.lessons.find(({isCurrent}) => isCurrent);
  return (
    <div className="running-bar">
      <details className="menu" suppressHydrationWarning>
        <summary>
          <svg className="menu-sign" viewBox="0 0 18 18" aria-hidden="true">
            <path fill="none" stroke="currentColor" strokeWidth="1.75" d="M1 4h16M1 9h16M1 14h10" />
          </svg>
          <span className="menu-text">
            <span className="menu-name">
              <Translate id="lectern.menu.name">Contents</Translate>
            </span>
            {place && (
              <span className="menu-place label" aria-hidden="true">
                {[place.number, lesson?.name ?? place.name].filter(Boolean).join(' ')}
              </span>
            )}
          </span>
        </summary>
        <CourseNav modules={modules}>
          <ul className="menu-pages">
            {[home, progress, glossary, ...(source === null ? [] : [source])].map(({href, name}) => (
              <li key={href}>
                <a href={href}>{name}</a>
              </li>
            ))}
          </ul>
        </CourseNav>
      </details>
    </div>
  );
}
