/** An objective of the course, with where it is taught. */
export interface ObjectiveLink {
  /** Full id: `m01.o6`. */
  readonly id: string;
  readonly html: string;
  /** The lesson to reread, base URL included; null where none is known. */
  readonly href: string | null;
}
