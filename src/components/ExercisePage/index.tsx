import type {ReactNode} from 'react';
import type {ExerciseProp} from '../../core/course/props';
import {Colophon} from '../Colophon';
import type {DocContent} from '../DocPage/doc-content';
import {LessonObjectives} from '../LessonPage/lesson-objectives';
import {PageContentsFold, PageContentsRail} from '../PageContents';
import {toContents} from '../PageContents/to-contents';
import {PageHead} from '../PageHead';
import {PageTurn} from '../PageTurn';
import {ExerciseDeliverable} from './exercise-deliverable';
import {useExerciseFields} from './use-exercise-fields';

interface ExercisePageProps {
  readonly content: DocContent;
  readonly exercise: ExerciseProp;
  readonly children: ReactNode;
}

/** The page of an exercise. All that one works with there is static HTML, and the page script's. */
export function ExercisePage({content, exercise, children}: ExercisePageProps): ReactNode {
  const {metadata, frontMatter, toc} = content;
  const entries = toContents(toc, frontMatter.toc_max_heading_level);
  const {module, turn} = exercise;
  return (
    <>
      <PageContentsRail entries={entries} />
      <main id="main" tabIndex={-1} className="page">
        <article
          className="page-body"
          data-exercise-page={exercise.id}
          data-search-kind="exercise"
          data-search-module={module.id}
        >
          <PageHead
            title={metadata.title}
            description={metadata.description}
            above={{name: `${module.number} ${module.title}`, href: module.href}}
            fields={useExerciseFields(exercise)}
          />
          <ExerciseDeliverable html={exercise.deliverableHtml} />
          <LessonObjectives objectives={exercise.objectives} isExercise />
          <PageContentsFold entries={entries} />
          <div className="prose prose-exercise">{children}</div>
          <footer>
            <PageTurn previous={turn.previous} next={turn.next} />
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
