import type {GlossaryEntry} from '../../core/course/course';
import type {PageDraft} from '../parse/page-draft';

/** The terms that a glossary page defines, in its order: one for each heading of the second level. */
export function glossaryEntries({body}: PageDraft): readonly GlossaryEntry[] {
  return body.headings
    .filter(({depth}) => depth === 2)
    .map(({id, text}) => ({id, name: text, definition: body.definitions.get(id) ?? ''}));
}
