import type {ProofRecord} from './proof-record';

/** The record as text: one line an entry, everything in an order of its own, so that two branches seldom meet. */
export function formatProofRecord({pages, downloads, exercises}: ProofRecord): string {
  const sections = [
    `  "pages": ${object(
      sorted(pages).map(([id, blocks]) => [id, object([...blocks].map(toLine), '    ')]),
      '  ',
    )}`,
    `  "downloads": ${object(sorted(downloads).map(toLine), '  ')}`,
    `  "exercises": ${object(sorted(exercises).map(toLine), '  ')}`,
  ];
  return `{\n${sections.join(',\n')}\n}\n`;
}

function toLine([name, proof]: readonly [string, object]): readonly [string, string] {
  const fields = Object.entries(proof).map(([key, value]) => `"${key}": ${inLine(value)}`);
  return [name, `{${fields.join(', ')}}`];
}

function inLine(value: unknown): string {
  return Array.isArray(value) ? `[${value.map(inLine).join(', ')}]` : JSON.stringify(value);
}

/** Entries whose values are text already. */
function object(entries: readonly (readonly [string, string])[], indent: string): string {
  if (entries.length === 0) return '{}';
  return `{\n${entries.map(([key, text]) => `${indent}  ${JSON.stringify(key)}: ${text}`).join(',\n')}\n${indent}}`;
}

function sorted<T>(map: ReadonlyMap<string, T>): [string, T][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
