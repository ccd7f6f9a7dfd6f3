import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {pathToFileURL} from 'node:url';

/** A word that no dictionary has. */
export interface Misspelling {
  readonly word: string;
  /** Where it begins in the text. */
  readonly offset: number;
  /** The nearest words, best first; at most three. */
  readonly suggestions: readonly string[];
}

/** Where a course keeps the words that no dictionary has: one a line, `#` begins a remark. */
export const WORDS_FILE = 'docs/words.txt';

/** Finds the misspelt words of a text. */
export type Speller = (text: string, file: string) => Promise<readonly Misspelling[]>;

/**
 * A speller with British English, the terms of software and the course's own words (`docs/words.txt`). The words come
 * from the dictionaries of CSpell, which lie beside it; nothing is fetched.
 */
export async function createSpeller(rootDir: string): Promise<Speller> {
  // Loaded here and not above: only a check of prose pays for it.
  const {spellCheckDocument} = await import('cspell-lib');
  const settings = {
    version: '0.2' as const,
    language: 'en-GB',
    words: [...(await readWords(rootDir))],
    dictionaries: [
      'softwareTerms',
      'companies',
      'data-science',
      'python',
      'docker',
      'k8s',
      'npm',
      'node',
      'misc',
    ],
    ignoreRegExpList: ['/\\b\\p{Lu}[\\p{Lu}\\p{N}]+s?\\b/gu'],
    minWordLength: 4,
    allowCompoundWords: false,
    suggestionsTimeout: 200,
    numSuggestions: 3,
  };
  return async (text, file) => {
    const document = {
      uri: pathToFileURL(path.join(rootDir, file)).href,
      text,
      languageId: 'plaintext',
      locale: 'en-GB',
    };
    const {issues} = await spellCheckDocument(
      document,
      {generateSuggestions: true, noConfigSearch: true},
      settings,
    );
    return issues.map(({text: word, offset, suggestions}) => ({
      word,
      offset,
      suggestions: (suggestions ?? []).slice(0, 3),
    }));
  };
}

async function readWords(rootDir: string): Promise<readonly string[]> {
  const text = await readFile(path.join(rootDir, WORDS_FILE), 'utf8').catch(() => '');
  return text
    .split(/\r?\n/u)
    .map((line) => line.replace(/#.*$/u, '').trim())
    .filter((word) => word !== '');
}
