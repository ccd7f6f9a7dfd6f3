import type {PageKind} from '../../core/course/course';
import {MODULE_SECTION_IDS} from '../../core/course/module-section-ids';
import {EXERCISE_SECTION_IDS} from '../../core/exercise/section-ids';
import type {PageDraft} from '../parse/page-draft';

/** Ids that the frame around a page's text has. */
export function reservedIds(kind: PageKind): readonly string[] {
  if (kind === 'module') return ['main', ...MODULE_SECTION_IDS];
  if (kind === 'exercise' || kind === 'practical')
    return ['main', 'lesson-objectives', ...EXERCISE_SECTION_IDS];
  return kind === 'lesson' ? ['main', 'lesson-objectives'] : ['main'];
}

/** Every id on a page that a link can lead to, those in hidden tabs included. */
export function pageIds({body, path}: PageDraft): ReadonlySet<string> {
  const figures = body.figures.flatMap(({id}) => (id === null ? [] : [id]));
  return new Set([...reservedIds(path.kind), ...body.headings.map(({id}) => id), ...figures]);
}
