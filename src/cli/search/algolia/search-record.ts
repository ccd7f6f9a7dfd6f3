/** What Algolia keeps of one heading of a page. */
export interface SearchRecord {
  /** `<address>#<anchor>`; a long section goes on in `…/2`. Stays the same while the heading keeps its id. */
  readonly objectID: string;
  /** Address of the page, from the root of the site. */
  readonly page: string;
  readonly title: string;
  readonly kind: string;
  readonly module: string;
  readonly moduleTitle: string;
  /** Empty for what stands before the first heading. */
  readonly anchor: string;
  readonly heading: string;
  readonly text: string;
  /** How much its kind of page counts; the higher the better. */
  readonly weight: number;
  /** Place in the page. */
  readonly position: number;
  /** Of everything above: tells which records have changed. */
  readonly hash: string;
}
