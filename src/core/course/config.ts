/**
 * What a team sets in `course.config.ts`. `CourseConfigInput` is what the file may say; `CourseConfig` is the
 * checked whole that the site is built from, every key present.
 */

export interface TabFamily {
  /** Names the choice for a screen reader: `Framework`. */
  readonly label: string;
  /** Tab labels in the order of the family, as written after `tab=`. */
  readonly options: readonly string[];
}

export type SearchConfig =
  | {readonly provider: 'pagefind'}
  | {
      readonly provider: 'algolia';
      readonly appId: string;
      /** The public key that can only search. */
      readonly apiKey: string;
      readonly indexName: string;
      /** A server that passes requests on to Algolia. */
      readonly host?: string;
    };

/** One colour for each theme, `#rrggbb`. */
export interface AccentConfig {
  readonly light: string;
  readonly dark: string;
}

/** What the headers of the site allow. */
export interface SecurityConfig {
  /** Who may show a page in a frame: nobody, the site itself, or the site and these origins. */
  readonly frameAncestors: 'none' | 'self' | readonly string[];
  /** Whether each page carries the content policy itself, for hosts that send no headers. */
  readonly meta: boolean;
}

export interface CourseConfigInput {
  readonly title: string;
  readonly tagline: string;
  readonly description: string;
  readonly url: string;
  readonly baseUrl: string;
  readonly courseId: string;
  readonly logo?: string;
  readonly accent?: AccentConfig;
  readonly repository?: string;
  readonly branch?: string;
  readonly modules?: 'all' | readonly string[];
  readonly tabFamilies?: Readonly<Record<string, TabFamily>>;
  readonly search?: SearchConfig;
  readonly reportMistake?: string;
  readonly security?: Partial<SecurityConfig>;
  readonly offline?: boolean;
  readonly locale?: string;
}

export interface CourseConfig {
  readonly title: string;
  readonly tagline: string;
  readonly description: string;
  /** Origin without a path and without a slash at the end: `https://example.org`. */
  readonly url: string;
  /** Begins and ends with a slash. */
  readonly baseUrl: string;
  /** Names the learner's record in the browser; independent of the address. */
  readonly courseId: string;
  /** Path below `static/`, or null for the logo that comes with Lectern. */
  readonly logo: string | null;
  /** Null: the accent of `tokens.css`. */
  readonly accent: AccentConfig | null;
  /** Web address of the repository without a slash at the end; null hides 'edit this page'. */
  readonly repository: string | null;
  readonly branch: string;
  readonly modules: 'all' | readonly string[];
  /** Family id → family. A label belongs to one family only. */
  readonly tabFamilies: Readonly<Record<string, TabFamily>>;
  readonly search: SearchConfig;
  /**
   * `issues`: a new issue in the repository. Else an address in which `{page}`, `{title}` and `{version}` are
   * replaced. Null: no link.
   */
  readonly reportMistake: string | null;
  readonly security: SecurityConfig;
  /** Whether a learner can keep modules offline; false also takes away what was kept before. */
  readonly offline: boolean;
  readonly locale: string;
}
