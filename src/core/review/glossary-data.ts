import {isShortText, readFields} from '../quiz/read-fields';

/** A term of the glossary as `data/glossary.json` has it. */
export interface GlossaryTerm {
  readonly id: string;
  readonly name: string;
  /** The definition, rendered at build. */
  readonly html: string;
}

export interface GlossaryData {
  readonly v: 1;
  readonly terms: readonly GlossaryTerm[];
}

/** The glossary out of what the build wrote; null where that cannot be read. */
export function readGlossaryData(unsafe: unknown): GlossaryData | null {
  const {v, terms} = readFields(unsafe) ?? {};
  return v === 1 && Array.isArray(terms) && terms.every(isTerm) ? {v, terms} : null;
}

function isTerm(unsafe: unknown): unsafe is GlossaryTerm {
  const {id, name, html} = readFields(unsafe) ?? {};
  return isShortText(id) && isShortText(name) && isShortText(html);
}
