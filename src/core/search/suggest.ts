import {nearest} from '../nearest';
import type {SearchTerm} from './search-term';

/** What may help where nothing was found. */
export interface Suggestions {
  /** The query with misspelled words mended; null where no word looks like one of the course. */
  readonly spelling: string | null;
  /** Terms and headings that share a word with the query or are near to it. */
  readonly terms: readonly SearchTerm[];
}

const mostTerms = 5;

/** Too short to tell what was meant. */
const shortest = 4;

/** Finds what a query without results may have meant. `terms` has the glossary first. */
export function suggest(query: string, terms: readonly SearchTerm[]): Suggestions {
  const known = new Set(terms.flatMap(({text}) => wordsOf(text)));
  const asked = wordsOf(query);
  const mended = asked.map((word) => mend(word, known));
  const spelling = mended.some((word, index) => word !== asked[index]) ? mended.join(' ') : null;
  const wanted = new Set([...asked, ...mended].filter((word) => word.length >= shortest));
  const sharing = terms
    .map((term) => ({term, shared: wordsOf(term.text).filter((word) => wanted.has(word)).length}))
    .filter(({shared}) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .map(({term}) => term);
  return {spelling, terms: distinct(sharing).slice(0, mostTerms)};
}

function mend(word: string, known: ReadonlySet<string>): string {
  if (word.length < shortest || known.has(word)) return word;
  return (
    nearest(
      word,
      [...known].filter((other) => other.length >= shortest),
    ) ?? word
  );
}

/** One of those with the same text. */
function distinct(terms: readonly SearchTerm[]): readonly SearchTerm[] {
  const byText = new Map(terms.toReversed().map((term) => [term.text.toLowerCase(), term]));
  return terms.filter((term) => byText.get(term.text.toLowerCase()) === term);
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
