import type {ReactNode} from 'react';
import type {LessonProp} from '../../core/course/props';
import {Colophon} from '../Colophon';
import type {DocContent} from '../DocPage/doc-content';
import {LessonEnd} from '../LessonEnd';
import {withSlash} from '../Navigation/with-slash';
import {PageContentsFold, PageContentsRail} from '../PageContents';
import {toContents} from '../PageContents/to-contents';
import {PageHead} from '../PageHead';
import {PageTurn} from '../PageTurn';
import {LessonObjectives} from './lesson-objectives';
import {useLessonFields} from './use-lesson-fields';

interface LessonPageProps {
  readonly content: DocContent;
  readonly lesson: LessonProp;
  readonly children: ReactNode;
}

export function LessonPage({content, lesson, children}: LessonPageProps): ReactNode {
  const {metadata, frontMatter, toc} = content;
  const entries = toContents(toc, frontMatter.toc_max_heading_level);
  return (
    <>
      <PageContentsRail entries={entries} isNumbered />
      <main id="main" tabIndex={-1} className="page">
        <article
          className="page-body"
          data-lesson={lesson.id}
          data-search-kind="lesson"
          data-search-module={lesson.module.id}
          data-title={metadata.title}
          data-href={withSlash(metadata.permalink)}
        >
          <PageHead
            title={metadata.title}
            description={metadata.description}
            above={{name: `${lesson.module.number} ${lesson.module.title}`, href: lesson.module.href}}
            fields={useLessonFields(lesson)}
          />
          <LessonObjectives objectives={lesson.objectives} />
          <PageContentsFold entries={entries} isNumbered />
          <div className="prose prose-numbered">{children}</div>
          <footer>
            {lesson.position > 0 && <LessonEnd lessonId={lesson.id} />}
            <PageTurn previous={lesson.turn.previous} next={lesson.turn.next} />
            <Colophon
              title={metadata.title}
              permalink={metadata.permalink}
              editUrl={metadata.editUrl ?? undefined}
            />
          </footer>
        </article>
      </main>
    </>
  );
}
