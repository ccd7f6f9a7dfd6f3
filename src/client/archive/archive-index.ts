import MiniSearch, {type SearchResult} from 'minisearch';
import {
  type ArchiveSearch,
  type ArchiveSection,
  archiveBoost,
  archiveIndexOptions,
} from '../../core/archive/archive-search';
import type {SearchFilters, SearchHit} from '../../core/search/search-provider';
import {excerpt} from './excerpt';

export interface ArchiveIndex {
  /** Every page that fits, the best first. */
  readonly find: (query: string, filters: SearchFilters) => readonly SearchHit[];
}

type Found = Pick<SearchResult, 'id' | 'score' | 'terms'>;

const mostSections = 3;

/** Opens what the build wrote for the search of the archive. */
export function openIndex(unsafe: unknown): ArchiveIndex {
  // The archive's own file, which the build wrote in this form.
  const {pages, sections, index} = unsafe as ArchiveSearch;
  const search = MiniSearch.loadJSON(index, archiveIndexOptions);

  function find(query: string, {module, kind}: SearchFilters): readonly SearchHit[] {
    const isWanted = ({id}: SearchResult): boolean => {
      const page = pages[sections[id]?.page ?? -1];
      const fits = (module === null || page?.module?.id === module) && (kind === null || page?.kind === kind);
      return fits && phrasesOf(query).every((phrase) => textOf(sections[id]).includes(phrase));
    };
    const options = {boost: archiveBoost, prefix: longWord, fuzzy: fuzziness, filter: isWanted};
    const all = search.search(query, {...options, combineWith: 'AND'});
    // Few pages have all the words of a question.
    const found = all.length > 0 ? all : search.search(query, options);
    return byPage(found)
      .map((results) => toHit(results))
      .filter((hit) => hit !== null);
  }

  /** The results of each page, the best page first. */
  function byPage(found: readonly Found[]): readonly (readonly Found[])[] {
    const groups = new Map<number, Found[]>();
    for (const result of found) {
      const page = sections[result.id]?.page ?? -1;
      groups.set(page, [...(groups.get(page) ?? []), result]);
    }
    const best = (results: readonly Found[]): number => Math.max(...results.map(({score}) => score));
    return [...groups.values()].sort((a, b) => best(b) - best(a));
  }

  function toHit(results: readonly Found[]): SearchHit | null {
    const parts = results.flatMap(({id, terms}) => {
      const section = sections[id];
      return section ? [{section, terms}] : [];
    });
    const [first] = parts;
    const page = first && pages[first.section.page];
    if (!page) return null;
    const {address, title, kind, module} = page;
    return {
      address,
      title,
      kind,
      module: module === null || module.title === title ? null : module.title,
      excerpt: excerpt(first.section.text, first.terms),
      sections: parts
        .filter(({section}) => section.anchor !== '')
        .slice(0, mostSections)
        .map(({section, terms}) => ({
          address: `${address}#${section.anchor}`,
          title: section.title,
          excerpt: excerpt(section.text, terms),
        })),
    };
  }

  return {find};
}

/** The beginnings of short words stand everywhere. */
function longWord(term: string): boolean {
  return term.length > 2;
}

/** Letters that may be wrong, as a share of the word. */
function fuzziness(term: string): number {
  return term.length > 4 ? 0.2 : 0;
}

/** What stands in quotation marks. */
function phrasesOf(query: string): readonly string[] {
  return [...query.matchAll(/"([^"]+)"/g)].flatMap(([, phrase]) =>
    phrase ? [phrase.trim().toLowerCase()] : [],
  );
}

function textOf(section: ArchiveSection | undefined): string {
  return `${section?.title ?? ''} ${section?.text ?? ''}`.toLowerCase();
}
