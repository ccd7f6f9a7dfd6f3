import type {
  ExerciseFrontMatter,
  LessonFrontMatter,
  ModuleFrontMatter,
  PlainFrontMatter,
} from '../../core/course/front-matter';
import type {PageDraft} from '../parse/page-draft';
import {pageAddress} from '../render/page-address';

/** A page whose front matter is right, with its address. */
export interface Readable<Data> {
  readonly draft: PageDraft;
  readonly data: Data;
  readonly address: string;
}

/** The pages of a course by their part in it, in the order of the course. */
export interface CoursePages {
  readonly modules: readonly Readable<ModuleFrontMatter>[];
  readonly lessons: readonly Readable<LessonFrontMatter>[];
  readonly exercises: readonly Readable<ExerciseFrontMatter>[];
  readonly others: readonly Readable<PlainFrontMatter>[];
}

/** The address of a page below the base URL: from its path, or from the `slug` in its front matter. */
export function addressOf({path, frontMatter}: PageDraft): string {
  const hasSlug = frontMatter !== null && frontMatter.kind !== 'exercise';
  return !hasSlug || frontMatter.data.slug === undefined
    ? path.address
    : pageAddress(path.id, '/', frontMatter.data);
}

/** The id of an exercise from its page: the name of its folder. */
export function exerciseIdOf({path}: PageDraft): string {
  return path.id.replace(/^exercises\//, '');
}

/** Sorts drafts into modules, lessons, exercises and all other pages; drafts with errors in their front matter are left out. */
export function toCoursePages(drafts: readonly PageDraft[]): CoursePages {
  const modules: Readable<ModuleFrontMatter>[] = [];
  const lessons: Readable<LessonFrontMatter>[] = [];
  const exercises: Readable<ExerciseFrontMatter>[] = [];
  const others: Readable<PlainFrontMatter>[] = [];
  for (const draft of [...drafts].sort(compareDrafts)) {
    const address = addressOf(draft);
    const {frontMatter} = draft;
    if (frontMatter?.kind === 'module') modules.push({draft, data: frontMatter.data, address});
    if (frontMatter?.kind === 'lesson') lessons.push({draft, data: frontMatter.data, address});
    if (frontMatter?.kind === 'exercise') exercises.push({draft, data: frontMatter.data, address});
    if (frontMatter?.kind === 'plain') others.push({draft, data: frontMatter.data, address});
  }
  return {modules, lessons, exercises, others};
}

function compareDrafts(a: PageDraft, b: PageDraft): number {
  return Number(a.path.number ?? 0) - Number(b.path.number ?? 0) || (a.path.id < b.path.id ? -1 : 1);
}
