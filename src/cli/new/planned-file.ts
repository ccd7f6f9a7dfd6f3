/** A file that is to be written. */
export interface PlannedFile {
  /** Path from the repository root, with forward slashes. */
  readonly file: string;
  readonly source: string;
}

/** What is to be written, and what is said then. */
export interface PlannedFiles {
  /** The one that an author opens first comes first. */
  readonly files: readonly [PlannedFile, ...PlannedFile[]];
  /** Below the base URL. */
  readonly address: string;
  /** What the author does with it next, in a sentence. */
  readonly next: string;
}

export type Plan =
  | {readonly ok: true; readonly plan: PlannedFiles}
  | {readonly ok: false; readonly problem: string};

/** A title from an id: `cloud-intro` → `Cloud intro`. */
export function titleOf(name: string): string {
  const words = name.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The name that was most likely meant: lower-case words joined by hyphens. */
export function nameFrom(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
