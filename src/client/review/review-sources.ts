import type {QuizKey} from '../../core/quiz/key';
import type {QuizSheet} from '../../core/quiz/sheet';
import type {CardSources} from '../../core/review/catalogue';
import type {GlossaryTerm} from '../../core/review/glossary-data';

/** Loads a quiz's questions and what is right; null where the site has no such quiz. Both reject offline. */
export interface QuizLoaders {
  readonly sheet: (quiz: string) => Promise<QuizSheet | null>;
  readonly key: (quiz: string) => Promise<QuizKey>;
}

/** Where reviews take their cards from. */
export interface ReviewSources extends CardSources {
  readonly terms: readonly string[];
  readonly term: (id: string) => GlossaryTerm | null;
  readonly quiz: QuizLoaders;
}
