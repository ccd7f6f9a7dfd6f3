import type {CourseConfig} from '../../core/course/config';
import type {KnownWork} from '../../core/course/known-work';
import type {PageDraft} from '../parse/page-draft';

/** What a page is held against: the rest of the course. */
export interface CourseContext {
  readonly config: CourseConfig;
  /** Every page that could be read, by its file. */
  readonly pages: ReadonlyMap<string, PageDraft>;
  /** The same pages by their address. */
  readonly addresses: ReadonlyMap<string, PageDraft>;
  /** Ids of modules whose pages are there but switched off. */
  readonly modulesOff: ReadonlySet<string>;
  /** Addresses of routes that are no pages under `docs/`: `/`, `/search/`. */
  readonly routes: ReadonlySet<string>;
  /** Paths of all files that a page may link to or show, from the repository root. */
  readonly files: ReadonlySet<string>;
  /** The text of one of those files; null where there is none. */
  readonly read: (path: string) => string | null;
  /** Ids of the glossary's terms; null where the glossary cannot be read as a whole. */
  readonly terms: readonly string[] | null;
  /** Full ids of the objectives; null where a module's front matter cannot be read. */
  readonly objectives: ReadonlySet<string> | null;
  /** Quizzes by their id, those of the guide's examples included. */
  readonly quizzes: ReadonlyMap<string, Pick<KnownWork, 'draft' | 'questions'>>;
  /** Pages of exercises by the exercise's id. */
  readonly exercises: ReadonlyMap<string, PageDraft>;
}
