import {translate} from '@docusaurus/Translate';
import {keyLoaders, sheetLoaders} from '@generated/lectern-quizzes/default/keys.js';
import type {ReactNode} from 'react';
import type {QuizLoaders} from '../client/review/review-sources';
import {ReviewPage} from '../components/ReviewPage';
import {SiteLayout} from '../components/SiteLayout';
import {own} from '../core/quiz/own';

const quiz: QuizLoaders = {
  sheet: (id) => own(sheetLoaders, id)?.() ?? Promise.resolve(null),
  key: (id) => own(keyLoaders, id)?.() ?? Promise.reject(new Error('This quiz has no key.')),
};

export default function Review(): ReactNode {
  return (
    <SiteLayout title={translate({id: 'lectern.review.title', message: 'Review'})}>
      <ReviewPage quiz={quiz} />
    </SiteLayout>
  );
}
