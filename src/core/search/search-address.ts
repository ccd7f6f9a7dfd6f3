import {isSearchKind, type SearchFilters} from './search-provider';

/** What the page of results shows. */
export interface SearchRequest extends SearchFilters {
  readonly query: string;
}

/** Longer queries are cut: nobody types them, and an address can hold anything. */
const longestQuery = 200;

/** `?q=…&module=…&kind=…` read leniently: what is unknown there does not filter. */
export function parseSearchRequest(search: string): SearchRequest {
  const values = new URLSearchParams(search);
  const kind = values.get('kind');
  return {
    query: tidyQuery(values.get('q') ?? ''),
    module: values.get('module') || null,
    kind: isSearchKind(kind) ? kind : null,
  };
}

/** The same as text, with a question mark where there is anything to say. */
export function formatSearchRequest({query, module, kind}: SearchRequest): string {
  const values = new URLSearchParams();
  if (query !== '') values.set('q', query);
  if (module !== null) values.set('module', module);
  if (kind !== null) values.set('kind', kind);
  const text = values.toString();
  return text === '' ? '' : `?${text}`;
}

/** A query as it is searched for and remembered: one space between words, none around. */
export function tidyQuery(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, longestQuery).trim();
}
