import MiniSearch from 'minisearch';
import {
  type ArchiveSearch,
  type ArchiveSection,
  archiveIndexOptions,
} from '../../core/archive/archive-search';
import type {IndexedPage} from '../search/indexed-page';

/** Indexes pages for a search that needs no web server. */
export function buildArchiveSearch(pages: readonly IndexedPage[]): ArchiveSearch {
  const sections: ArchiveSection[] = [];
  const index = new MiniSearch(archiveIndexOptions);
  for (const [place, page] of pages.entries()) {
    // A page without any text is still found by its title.
    const parts = page.sections.length === 0 ? [{anchor: '', title: '', text: '', code: ''}] : page.sections;
    for (const {anchor, title, text, code} of parts) {
      index.add({
        id: sections.length,
        page: anchor === '' ? page.title : '',
        title,
        text,
        code,
      });
      sections.push({page: place, anchor, title, text: text === '' ? code : text});
    }
  }
  return {
    pages: pages.map(({address, title, kind, module}) => ({address, title, kind, module})),
    sections,
    index: JSON.stringify(index),
  };
}
