import type {IndexSettings} from 'algoliasearch';

/** How the index searches; every record of a course is written for these. */
export function indexSettings(language: string): IndexSettings {
  // Algolia knows languages by their two letters.
  const [code = 'en'] = language.split('-');
  // The type lists the codes; another one is refused by the service with a message of its own.
  const languages = [code] as NonNullable<IndexSettings['queryLanguages']>;
  return {
    searchableAttributes: ['title', 'heading', 'unordered(text)'],
    attributesForFaceting: ['filterOnly(kind)', 'filterOnly(module)'],
    attributeForDistinct: 'page',
    customRanking: ['desc(weight)', 'asc(position)'],
    attributesToSnippet: ['text:24'],
    removeWordsIfNoResults: 'allOptional',
    ignorePlurals: true,
    removeStopWords: true,
    queryLanguages: languages,
    indexLanguages: languages,
  };
}
