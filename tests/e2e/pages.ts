/** One page of each kind, by its address below the base URL. */
export const pages = {
  home: '',
  module: 'foundations/',
  unwrittenModule: 'ml-basics/',
  lesson: 'foundations/ml-frameworks/',
  exercise: 'exercises/exercise-04-cloud/',
  glossary: 'glossary/',
  guide: 'instructors/writing/',
  plain: 'accessibility/',
} as const;

/** An address at which there is no page, one letter away from the lesson. */
export const missingPage = 'foundations/ml-framework/';
