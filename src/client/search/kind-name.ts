import type {SearchKind} from '../../core/search/search-provider';
import type {SearchWords} from '../../core/search/search-words';

/** What a kind of page is called in the interface. */
export function kindName(kind: SearchKind, words: SearchWords): string {
  const names: Readonly<Record<SearchKind, string>> = {
    lesson: words.searchKindLesson,
    exercise: words.searchKindExercise,
    quiz: words.searchKindQuiz,
    glossary: words.searchKindGlossary,
    module: words.searchKindModule,
    guide: words.searchKindGuide,
    page: words.searchKindPage,
  };
  return names[kind];
}
