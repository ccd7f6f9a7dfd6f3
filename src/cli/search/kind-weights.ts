import type {SearchKind} from '../../core/search/search-provider';

/**
 * How much a page counts beside others. Pages that lead to lessons say little about a subject themselves; the guide
 * is for those who write the course.
 */
export const kindWeights: Readonly<Record<SearchKind, number>> = {
  lesson: 1,
  exercise: 0.7,
  quiz: 0.5,
  glossary: 0.7,
  module: 0.4,
  guide: 0.3,
  page: 0.3,
};
