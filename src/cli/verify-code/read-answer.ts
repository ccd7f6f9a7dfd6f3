/** What became of one block. */
export interface BlockEnd {
  /** `ran`, `compiled`, `not compiled` (there is no compiler); null where it failed. */
  readonly did: string | null;
  readonly error: string | null;
  /** The line of the block where it failed, from 1. */
  readonly line: number | null;
  readonly printed: string;
  /** The end of what came on the error stream. */
  readonly errors: string;
  readonly seconds: number;
  /** The modules that the block names in its imports. */
  readonly imports: readonly string[];
}

/** What a run was done with. */
export interface Versions {
  readonly python: string | null;
  /** `g++ 12.2.0` */
  readonly compiler: string | null;
  /** Module → package → version. */
  readonly modules: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface Answer {
  readonly ends: readonly BlockEnd[];
  readonly versions: Versions;
  /** How many blocks were begun. */
  readonly begun: number;
}

/** Reads the lines that `run_page.py` prints. */
export function readAnswer(text: string): Answer {
  const ends: BlockEnd[] = [];
  let versions: Versions = {python: null, compiler: null, modules: {}};
  let begun = 0;
  for (const line of text.split('\n')) {
    if (!line.startsWith('{')) continue;
    // Written by our own script, and on a stream that blocks do not have: it has the form that stands there.
    const answer = JSON.parse(line) as {begins?: number; ends?: number} & BlockEnd & {versions?: Versions};
    if (answer.begins !== undefined) begun = answer.begins + 1;
    if (answer.ends !== undefined) ends.push(answer);
    if (answer.versions !== undefined) versions = answer.versions;
  }
  return {ends, versions, begun};
}
