import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {PageHead} from '../PageHead';
import {useSiteLinks} from '../SiteLinks/use-site-links';
import Quiz, {type QuizProps} from './index';

/** A quiz as a page of its own. */
export function QuizArticle(props: Omit<QuizProps, 'isPage'>): ReactNode {
  const {home} = useSiteLinks();
  const {title, description} = props.sheet;
  return (
    <div className="frame frame-quiz">
      <main id="main" tabIndex={-1} className="page">
        <article className="page-body" data-quiz={props.sheet.id}>
          <PageHead
            title={title}
            description={
              description ?? translate({id: 'lectern.quiz.description', message: 'A quiz to practise with.'})
            }
            above={home}
          />
          <div className="prose prose-quiz">
            <Quiz {...props} isPage />
          </div>
        </article>
      </main>
    </div>
  );
}
