/** The words of the search; a part of `Words`. */
export interface SearchWords {
  readonly searchLabel: string;
  readonly searchClose: string;
  readonly searchLoading: string;
  /** `{count}`, `{query}` */
  readonly searchCount: string;
  /** `{query}` */
  readonly searchCountOne: string;
  /** `{query}` */
  readonly searchNothing: string;
  /** `{query}` is a button. */
  readonly searchDidYouMean: string;
  readonly searchNear: string;
  readonly searchNothingHelp: string;
  readonly searchWithoutFilters: string;
  readonly searchAll: string;
  readonly searchMore: string;
  readonly searchRecent: string;
  readonly searchForget: string;
  readonly searchStart: string;
  readonly searchKeys: string;
  readonly searchSlash: string;
  readonly searchKindLesson: string;
  readonly searchKindExercise: string;
  readonly searchKindQuiz: string;
  readonly searchKindGlossary: string;
  readonly searchKindModule: string;
  readonly searchKindGuide: string;
  readonly searchKindPage: string;
  readonly searchNoIndex: string;
  readonly searchLiveServer: string;
  readonly searchOffline: string;
  readonly searchWrongKey: string;
  readonly searchRateLimit: string;
  readonly searchFailed: string;
}

/** The same in English. */
export const searchEnglish: SearchWords = {
  searchLabel: 'Search the course',
  searchClose: 'Close the search',
  searchLoading: 'Searching …',
  searchCount: '{count} pages for “{query}”',
  searchCountOne: '1 page for “{query}”',
  searchNothing: 'Nothing was found for “{query}”.',
  searchDidYouMean: 'Did you mean {query}?',
  searchNear: 'Near to it in the course:',
  searchNothingHelp: 'Try fewer words, or another word for the same thing.',
  searchWithoutFilters: 'Search everywhere',
  searchAll: 'All results',
  searchMore: 'Show more',
  searchRecent: 'Searched for lately',
  searchForget: 'Forget these',
  searchStart: 'Lessons, exercises, quizzes and the glossary are searched while you type.',
  searchKeys: '↓ and ↑ go through the results, Enter opens one, Esc closes.',
  searchSlash: 'The key / opens the search',
  searchKindLesson: 'Lesson',
  searchKindExercise: 'Exercise',
  searchKindQuiz: 'Quiz',
  searchKindGlossary: 'Glossary',
  searchKindModule: 'Module',
  searchKindGuide: 'Guide for instructors',
  searchKindPage: 'Page',
  searchNoIndex:
    'This copy of the site has no search index. The command npm run build makes one together with the site.',
  searchLiveServer:
    'The live server has no search index, because pages change under it. The command npm start builds the site with its index and shows it.',
  searchOffline: 'The search could not be reached. Look at your connection, then type on.',
  searchWrongKey:
    'The search service refuses the key of this site. Whoever runs the site has to set another one.',
  searchRateLimit: 'The search service gets too many requests at the moment. Wait a minute, then type on.',
  searchFailed: 'The search failed. Reload the page, then try again.',
};
