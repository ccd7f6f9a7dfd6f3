/** A term of the glossary or a heading, with the place that it stands at. */
export interface SearchTerm {
  readonly text: string;
  /** Base URL included. */
  readonly address: string;
}
