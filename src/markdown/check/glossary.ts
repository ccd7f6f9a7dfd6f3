import type {PageDraft} from '../parse/page-draft';
import type {Finding} from './finding';

/** Terms of the glossary without a paragraph: a reader who asks for one would get an empty card. */
export function checkGlossary({path, body, complete}: PageDraft): readonly Finding[] {
  if (path.kind !== 'glossary' || !complete) return [];
  return body.headings
    .filter(({depth, id}) => depth === 2 && !body.definitions.has(id))
    .map(({text, place}) => ({
      rule: 'term-without-text',
      place,
      message: `The term “${text}” has no text.`,
      fix: 'Write a paragraph under it that explains the term.',
    }));
}
