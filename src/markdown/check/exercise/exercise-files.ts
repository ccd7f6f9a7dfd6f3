import type {PageDraft} from '../../parse/page-draft';

/** What the checks of an exercise's folder look at. */
export interface ExerciseContext {
  /** Paths of all files of the course. Folders that tools make are not among them. */
  readonly files: ReadonlySet<string>;
  /** The text of one of those files; null where there is none. */
  readonly read: (path: string) => string | null;
}

/** The folder of an exercise, from its page: `exercises/foundations/exercise-07-api`. */
export function folderOf({file}: PageDraft): string {
  return file.replace(/\/index\.mdx$/, '');
}

/** Paths of the files in a folder of the exercise, or of all its files. */
export function filesIn(draft: PageDraft, {files}: ExerciseContext, part = ''): readonly string[] {
  const prefix = `${folderOf(draft)}/${part === '' ? '' : `${part}/`}`;
  return [...files].filter((file) => file.startsWith(prefix)).sort();
}
