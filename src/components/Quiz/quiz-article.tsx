import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {QuizMode} from '../../core/quiz/settings';
import {PageHead} from '../PageHead';
import {useSiteLinks} from '../SiteLinks/use-site-links';
import Quiz from './index';
import type {QuizProps} from './quiz-props';

/** A quiz as a page of its own. */
export function QuizArticle(props: Omit<QuizProps, 'isPage'>): ReactNode {
  const {home} = useSiteLinks();
  const {title, description} = props.sheet;
  return (
    <div className="frame frame-quiz">
      <main id="main" tabIndex={-1} className="page">
        <article className="page-body" data-quiz={props.sheet.id} data-search-kind="quiz">
          <PageHead title={title} description={description ?? standIn(props.sheet.mode)} above={home} />
          <div className="prose prose-quiz">
            <Quiz {...props} isPage />
          </div>
        </article>
      </main>
    </div>
  );
}

/** For a quiz that is not described. */
function standIn(mode: QuizMode): string {
  return mode === 'exam'
    ? translate({id: 'lectern.exam.description', message: 'An exam.'})
    : translate({id: 'lectern.quiz.description', message: 'A quiz to practise with.'});
}
