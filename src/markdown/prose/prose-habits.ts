import {WORDY} from './wordy';

/** Something in a text that reads badly, with what to write instead. */
export interface ProseFinding {
  readonly rule: 'repeated-word' | 'filler';
  /** Where it begins in the text. */
  readonly offset: number;
  readonly message: string;
  readonly fix: string;
}

/** Words that may stand twice: `that that`, `had had`. */
const MAY_REPEAT: ReadonlySet<string> = new Set(['that', 'had']);

/** Words that stand twice in a row, and words that say nothing, in what `proseOf` gives. */
export function proseHabits(prose: string): readonly ProseFinding[] {
  return [...repeatedWords(prose), ...fillers(prose)].sort((a, b) => a.offset - b.offset);
}

function repeatedWords(prose: string): readonly ProseFinding[] {
  return [...prose.matchAll(/(?<![\p{L}\p{N}'’-])(\p{L}+)\s+(\1)(?![\p{L}\p{N}'’-])/giu)].flatMap((match) => {
    const [all, first = '', second = ''] = match;
    if (MAY_REPEAT.has(first.toLowerCase()) || /\n\s*\n/u.test(all)) return [];
    return {
      rule: 'repeated-word' as const,
      offset: match.index + all.length - second.length,
      message: `\`${second}\` stands twice in a row.`,
      fix: 'Take one of them out.',
    };
  });
}

function fillers(prose: string): readonly ProseFinding[] {
  return WORDY.flatMap(({words, fix}) =>
    [...prose.matchAll(new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, 'giu'))].map((match) => ({
      rule: 'filler' as const,
      offset: match.index,
      message: `\`${match[0].replace(/\s+/gu, ' ')}\` adds nothing that a reader can use.`,
      fix,
    })),
  );
}
