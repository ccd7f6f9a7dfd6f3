import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {Diagnostic} from '../../core/diagnostic';
import {createPlaces} from '../../markdown/parse/places';
import {proseHabits} from '../../markdown/prose/prose-habits';
import {type ProseKind, proseOf} from '../../markdown/prose/prose-of';
import {createSpeller, type Misspelling, WORDS_FILE} from './spelling';

/** Warnings about the prose of pages and quizzes: spelling, repeated words, filler. `files` are paths from the root. */
export async function checkProse(rootDir: string, files: readonly string[]): Promise<readonly Diagnostic[]> {
  const spell = await createSpeller(rootDir);
  const found: Diagnostic[] = [];
  for (const file of files) {
    const source = await readFile(path.join(rootDir, file), 'utf8').catch(() => null);
    // A file that cannot be opened has its error already.
    if (source === null) continue;
    const prose = proseOf(source, kindOf(file));
    const places = createPlaces(source);
    const at = (offset: number) => ({severity: 'warning' as const, file, ...places.at(offset)});
    for (const {offset, ...finding} of proseHabits(prose)) found.push({...at(offset), ...finding});
    for (const misspelling of await spell(prose, file)) {
      found.push({...at(misspelling.offset), rule: 'spelling', ...words(misspelling)});
    }
  }
  return found;
}

function kindOf(file: string): ProseKind {
  return file.endsWith('.mdx') ? 'page' : 'quiz';
}

function words({word, suggestions}: Misspelling): Pick<Diagnostic, 'message' | 'fix'> {
  const nearest = suggestions.map((suggestion) => `\`${suggestion}\``).join(', ');
  return {
    message: `\`${word}\` is in no dictionary.${nearest === '' ? '' : ` Nearest: ${nearest}.`}`,
    fix: `Mend it, put it in backticks if it is code, or add it to ${WORDS_FILE} if it is a word of this course.`,
  };
}
