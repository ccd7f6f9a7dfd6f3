import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useEffect} from 'react';
import type {QuizLoaders} from '../../client/review/review-sources';
import type {ReviewStore} from '../../client/review/review-store';
import type {ReviewView} from '../../client/review/review-view';
import {type Opened, useOpened} from '../Quiz/use-opened';
import {useCourseSite} from '../SiteLayout/use-course-site';

/** How often the page looks at the clock: a card that was not known is due again within minutes. */
const tick = 30_000;

/** Opens the review in the browser. The scheduler is loaded then, apart from the page. */
export function useReview(quiz: QuizLoaders): Opened<ReviewStore, ReviewView> {
  const {courseId} = useCourseSite();
  const {baseUrl} = useDocusaurusContext().siteConfig;
  const opened = useOpened<ReviewView, ReviewStore>(
    async () => {
      const {openReview} = await import('../../client/review/open-review');
      return openReview({courseId, baseUrl, quiz});
    },
    quiz,
    courseId,
  );
  const {store} = opened;
  useEffect(() => {
    if (!store) return;
    const timer = setInterval(store.refresh, tick);
    document.addEventListener('visibilitychange', store.refresh);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', store.refresh);
    };
  }, [store]);
  return opened;
}
