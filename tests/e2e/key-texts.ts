import type {QuizKey} from '../../src/core/quiz/key';
import type {QuizSheet} from '../../src/core/quiz/sheet';

/** Fields of a key whose text says what is right, or why. */
const SAYING = /html$|^(?:shown|accepted|pattern|patterns|text|texts|criteria|label)$/i;

/**
 * Pieces of a key that stand in it alone: runs of plain words that no escaping changes, long enough to be nobody
 * else's, and said neither in the sheet nor in a page of the course. What is found elsewhere was leaked.
 */
export function keyTexts(key: QuizKey, sheet: QuizSheet, pages: string): readonly string[] {
  const shown = JSON.stringify(sheet) + pages;
  const found = new Set<string>();
  collect(key.questions, false);
  return [...found].filter((text) => !shown.includes(text));

  function collect(value: unknown, says: boolean): void {
    if (typeof value === 'string') {
      if (!says) return;
      for (const text of value.replace(/<[^>]*>/g, '\n').match(/[A-Za-z0-9 -]{20,}/g) ?? []) {
        if (/[a-z]{3}/i.test(text)) found.add(text.trim());
      }
      return;
    }
    if (Array.isArray(value)) for (const item of value) collect(item, says);
    else if (typeof value === 'object' && value !== null) {
      for (const [name, item] of Object.entries(value)) collect(item, says || SAYING.test(name));
    }
  }
}
