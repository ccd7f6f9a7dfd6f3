import {readFileSync} from 'node:fs';
import type {CourseConfig} from '../../core/course/config';
import type {PageDraft} from '../../markdown/parse/page-draft';
import type {Place} from '../../markdown/parse/places';
import type {PageBlock} from '../../markdown/proof/page-block';
import {pageBlocks} from '../../markdown/proof/page-blocks';
import {readCourse} from '../../plugins/course/read-course';

/** A page and its blocks of code. */
export interface PageCode {
  readonly id: string;
  readonly file: string;
  readonly draft: PageDraft;
  readonly blocks: readonly PageBlock<Place>[];
}

export interface CourseCode {
  readonly pages: readonly PageCode[];
  /** Pages with an error that hides a part of them: what they hold cannot be told. */
  readonly unreadable: readonly {readonly id: string; readonly file: string}[];
}

/** The code of all pages. Pages with errors of other kinds are taken as far as they can be read. */
export async function readCourseCode(rootDir: string, config: CourseConfig): Promise<CourseCode> {
  const {drafts} = await readCourse(rootDir, config);
  const whole = drafts.filter(({complete, frontMatter}) => complete && frontMatter !== null);
  return {
    pages: whole
      .map((draft) => ({
        id: draft.path.id,
        file: draft.file,
        draft,
        blocks: pageBlocks(draft, readText),
      }))
      .sort((a, b) => (a.file < b.file ? -1 : 1)),
    unreadable: drafts.filter((draft) => !whole.includes(draft)).map(({file, path}) => ({id: path.id, file})),
  };
}

/** The text of a file of the course; null where there is none. */
export function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
