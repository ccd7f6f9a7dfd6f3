import type {SearchTerm} from '../../core/search/search-term';
import {readSiteData} from '../read-site-data';

let terms: Promise<readonly SearchTerm[]> | null = null;

/** Terms and headings of the course, fetched with the first call; none where they cannot be had. */
export function loadTerms(baseUrl: string): Promise<readonly SearchTerm[]> {
  terms ??= fetchTerms(baseUrl).catch(() => {
    terms = null;
    return [];
  });
  return terms;
}

async function fetchTerms(baseUrl: string): Promise<readonly SearchTerm[]> {
  // The site's own file, which the build wrote in this form.
  const found = (await readSiteData(baseUrl, 'search/terms.json')) as readonly SearchTerm[];
  return found.map(({text, address}) => ({text, address: baseUrl + address.slice(1)}));
}
