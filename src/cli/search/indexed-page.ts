import type {SearchKind} from '../../core/search/search-provider';

/** A part of a page under one heading, without markup. */
export interface IndexedSection {
  /** Id of the heading; empty for what stands before the first. */
  readonly anchor: string;
  readonly title: string;
  readonly text: string;
  /** Code blocks, which count less than prose. */
  readonly code: string;
}

/** A built page as a search sees it. */
export interface IndexedPage {
  /** From the root of the site, without its base path: `/foundations/ml-frameworks/`. A term has its fragment too. */
  readonly address: string;
  readonly title: string;
  readonly kind: SearchKind;
  readonly module: {readonly id: string; readonly title: string} | null;
  /** Language of the page, as its `<html>` names it. */
  readonly language: string;
  readonly sections: readonly IndexedSection[];
}
