import type {SearchTerm} from '../../core/search/search-term';
import type {IndexedPage} from './indexed-page';

/** Kinds whose headings a learner may look for. */
const told: ReadonlySet<string> = new Set(['lesson', 'exercise', 'module']);

/** Terms of the glossary, then titles, then headings: what a search suggests where it finds nothing. */
export function searchTerms(pages: readonly IndexedPage[]): readonly SearchTerm[] {
  const course = pages.filter(({kind}) => told.has(kind));
  const glossary = pages.filter(({kind}) => kind === 'glossary');
  const titles = [...glossary, ...course].map(({title, address}) => ({text: title, address}));
  const headings = course
    .filter(({kind}) => kind !== 'module')
    .flatMap(({address, sections}) =>
      sections
        .filter(({anchor}) => anchor !== '')
        .map(({anchor, title}) => ({text: title, address: `${address}#${anchor}`})),
    );
  const texts = new Set<string>();
  return [...titles, ...headings].filter(({text}) => {
    const isNew = !texts.has(text.toLowerCase());
    texts.add(text.toLowerCase());
    return isNew;
  });
}
