import {excerptParts} from '../../core/search/excerpt-parts';
import {type ExcerptPart, isSearchKind, type SearchHit} from '../../core/search/search-provider';
import type {PagefindPage} from './pagefind-module';

const mostSections = 3;

/** A page that Pagefind found. Its addresses are from the root of the site. */
export function toPagefindHit({url, meta, excerpt, sub_results}: PagefindPage, baseUrl: string): SearchHit {
  const {title = '', kind, module = null} = meta;
  const address = (path: string): string => baseUrl + path.replace(/^\//, '');
  return {
    address: address(url),
    title,
    kind: isSearchKind(kind) ? kind : 'page',
    module: module === title ? null : module,
    excerpt: parts(excerpt),
    sections: sub_results
      // What stands before the first heading is the page itself.
      .filter((section) => section.url !== url)
      .toSorted((a, b) => worth(b) - worth(a))
      .slice(0, mostSections)
      .map((section) => ({
        address: address(section.url),
        title: section.title,
        excerpt: parts(section.excerpt),
      })),
  };
}

/** How well a section fits. Pagefind gives sections in the order of the page. */
function worth({weighted_locations}: PagefindPage['sub_results'][number]): number {
  return weighted_locations.reduce((sum, {balanced_score}) => sum + balanced_score, 0);
}

function parts(html: string): readonly ExcerptPart[] {
  return excerptParts(html, '<mark>', '</mark>').map(({text, isMatch}) => ({
    text: decode(text),
    isMatch,
  }));
}

function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
