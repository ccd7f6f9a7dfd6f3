import {readOutline} from '../../core/learner/progress/outline';
import {readGlossaryData} from '../../core/review/glossary-data';
import {newSeed} from '../quiz/new-seed';
import {pageRecord} from '../quiz/page-record';
import {readSiteData} from '../read-site-data';
import type {QuizLoaders} from './review-sources';
import {createReviewStore, type ReviewStore} from './review-store';

export interface OpenReviewOptions {
  readonly courseId: string;
  readonly baseUrl: string;
  readonly quiz: QuizLoaders;
}

/** Opens the review over the learner's record. Rejects where the course's data cannot be had. */
export async function openReview({courseId, baseUrl, quiz}: OpenReviewOptions): Promise<ReviewStore> {
  const [record, unsafeOutline, unsafeGlossary] = await Promise.all([
    pageRecord(courseId),
    readSiteData(baseUrl, 'data/outline.json'),
    readSiteData(baseUrl, 'data/glossary.json'),
  ]);
  const outline = readOutline(unsafeOutline);
  const glossary = readGlossaryData(unsafeGlossary);
  if (outline === null || glossary === null)
    throw new Error('The course is of another version than this page.');
  const terms = new Map(glossary.terms.map((term) => [term.id, term]));
  const sources = {
    quizzes: outline.quizzes,
    terms: [...terms.keys()],
    term: (id: string) => terms.get(id) ?? null,
    quiz,
  };
  return createReviewStore({record, sources, now: () => new Date(), newSeed});
}
