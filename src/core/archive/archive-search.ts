import type {SearchKind} from '../search/search-provider';

/** A page of the archive's search, without its base path. */
export interface ArchivePage {
  readonly address: string;
  readonly title: string;
  readonly kind: SearchKind;
  readonly module: {readonly id: string; readonly title: string} | null;
}

/** A part of a page under one heading: what is found. */
export interface ArchiveSection {
  /** Place of its page in the list. */
  readonly page: number;
  readonly anchor: string;
  readonly title: string;
  readonly text: string;
}

/** What the build writes for the search of an archive, and the browser reads. */
export interface ArchiveSearch {
  readonly pages: readonly ArchivePage[];
  readonly sections: readonly ArchiveSection[];
  /** The index of MiniSearch, as text: its documents have the place of their section in the list as id. */
  readonly index: string;
}

/** Below the site. */
export const archiveSearchFile = 'search/archive.json';

/** How MiniSearch is set up: the same where the index is made and where it is read. */
export const archiveIndexOptions = {fields: ['page', 'title', 'text', 'code']};

/** How much a word counts by where it stands. */
export const archiveBoost = {page: 6, title: 4, text: 1, code: 0.4};
