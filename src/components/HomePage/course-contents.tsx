import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {ModuleSummaryProp} from '../../core/course/props';
import {CourseModule} from './course-module';

/** The modules as a numbered table of contents. */
export function CourseContents({modules}: {readonly modules: readonly ModuleSummaryProp[]}): ReactNode {
  return (
    <section className="home-section" aria-labelledby="contents">
      <h2 id="contents">
        <Translate id="lectern.home.contents">Contents</Translate>
      </h2>
      <ol className="home-modules">
        {modules.map((module) => (
          <CourseModule key={module.id} module={module} />
        ))}
      </ol>
    </section>
  );
}
