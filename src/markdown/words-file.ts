import type {Checked, Diagnostic} from '../core/diagnostic';
import {didYouMean, nearest} from '../core/nearest';
import {english, type Words, wordsWith} from '../core/words';

const known: ReadonlyMap<string, string> = new Map(Object.entries(english));

/**
 * The words of a language from `i18n/<locale>/words.json`: an object of texts by the keys of {@link Words}. What it
 * leaves out stays English.
 */
export function parseWords(file: string, source: string): Checked<Words> {
  const problem = (key: string | null, message: string, fix: string): Diagnostic => {
    const at = key === null ? 0 : Math.max(0, source.indexOf(JSON.stringify(key)));
    const before = source.slice(0, at).split('\n');
    const column = (before.at(-1)?.length ?? 0) + 1;
    return {severity: 'error', file, line: before.length, column, rule: 'bad-words', message, fix};
  };
  const unsafe = parseJson(source);
  if (typeof unsafe !== 'object' || unsafe === null || Array.isArray(unsafe)) {
    return {
      ok: false,
      diagnostics: [problem(null, 'This is no JSON object of texts.', 'Write `{"copy": "Kopieren"}`.')],
    };
  }
  const words: Record<string, string> = {};
  const diagnostics: Diagnostic[] = [];
  for (const [key, value] of Object.entries(unsafe)) {
    const original = known.get(key);
    if (original === undefined) {
      const fix = `Write ${JSON.stringify(nearest(key, known.keys()) ?? 'copy')}, or take the line out.`;
      diagnostics.push(problem(key, `There is no text \`${key}\`.${didYouMean(key, known.keys())}`, fix));
    } else if (typeof value !== 'string' || value.trim() === '') {
      diagnostics.push(problem(key, `\`${key}\` is no text.`, `In English it is “${original}”.`));
    } else if (places(value) !== places(original)) {
      const wanted = places(original) === '' ? 'no places for values' : `the places ${places(original)}`;
      diagnostics.push(problem(key, `\`${key}\` must have ${wanted}.`, `In English it is “${original}”.`));
    } else {
      words[key] = value;
    }
  }
  return diagnostics.length > 0
    ? {ok: false, diagnostics}
    : {ok: true, value: wordsWith(words), diagnostics: []};
}

/** The places for values in a text, sorted: `{name} {number}`. */
function places(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(' ');
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}
