/** A page that a quiz can link to. */
export interface LinkTarget {
  /** Below the base URL, with a slash at both ends: `/foundations/ml-frameworks/`. */
  readonly address: string;
  readonly anchors: ReadonlySet<string>;
}

/** What a quiz needs to know of the rest of the course. Paths are from the repository root, with forward slashes. */
export interface QuizLookups {
  /** Full ids of all objectives: `m01.o6`. Null where a module cannot be read: then none is called unknown. */
  readonly objectives: readonly string[] | null;
  /** Pages by the path of their file: `docs/01-foundations/04-ml-frameworks.mdx`. Quizzes are not among them. */
  readonly pages: ReadonlyMap<string, LinkTarget>;
  /** Images and files to download, by path → address with the file's hash in it. */
  readonly assets: Assets;
  /** The address of a quiz, from its id. */
  readonly quizAddress: (id: string) => string;
}

/** A map, or what makes an address only when it is asked for. */
export type Assets = Pick<ReadonlyMap<string, string>, 'get'> & {readonly keys: () => Iterable<string>};
