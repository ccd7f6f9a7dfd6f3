import {distinctTexts} from './distinct-texts';
import {revisionText} from './revision-text';
import {sha256} from './sha256';

/** What a question's revision depends on. */
export interface RevisionParts {
  /** Questions of two families take different answers, whatever their words. */
  readonly family: string;
  /** Plain text of the heading and the stem. */
  readonly stem: string;
  /** Plain texts of what can be chosen; their order does not count. */
  readonly choices: readonly string[];
  /** Which of the choices are right, by their place in `choices`; their order does not count. */
  readonly rightChoices: readonly number[];
  /**
   * What is right in words, numbers or pairs; the order counts. Taken as it is: here a sign decides what is right
   * (`-5` and `5`, `pt` and `.pt`), so it makes another question.
   */
  readonly right: readonly string[];
}

/** The revision of a question: 16 hexadecimal digits that travel in sheet and key. */
export function revisionOf({family, stem, choices, rightChoices, right}: RevisionParts): string {
  const texts = distinctTexts(choices);
  const parts = [
    [family],
    [revisionText(stem)],
    texts.toSorted(),
    rightChoices.map((index) => texts[index] ?? '').toSorted(),
    right.map((text) => text.normalize('NFC')),
  ];
  return sha256(JSON.stringify(parts)).slice(0, 16);
}
