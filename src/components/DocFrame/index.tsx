import {useDocsSidebar, useDocsVersion} from '@docusaurus/plugin-content-docs/client';
import {useLocation} from '@docusaurus/router';
import type {ReactNode} from 'react';
import {CourseNav} from '../CourseNav';
import {toCourseNav} from '../CourseNav/to-course-nav';
import {CourseMenu} from './course-menu';

/** The frame of every page under `docs/`: the course's contents, and the page. */
export function DocFrame({children}: {readonly children: ReactNode}): ReactNode {
  const {pathname} = useLocation();
  const ownSidebar = useDocsSidebar();
  const {docsSidebars} = useDocsVersion();
  // Pages beside the modules, such as the glossary, show the course's contents as well.
  const modules = toCourseNav(ownSidebar?.items ?? docsSidebars.course ?? [], pathname);
  return (
    <div className="frame frame-doc">
      <CourseMenu key={pathname} modules={modules} />
      <CourseNav className="course-nav-rail" modules={modules} />
      {children}
    </div>
  );
}
