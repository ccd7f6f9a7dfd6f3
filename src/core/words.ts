import {type ExerciseWords, exerciseEnglish} from './exercise-words';
import {type KeepingWords, keepingEnglish} from './keeping-words';
import {type ProgressWords, progressEnglish} from './learner/progress/progress-words';
import {type OfflineWords, offlineEnglish} from './offline-words';
import {type ProofWords, proofEnglish} from './proof-words';
import {type ReviewWords, reviewEnglish} from './review/review-words';
import {type SearchWords, searchEnglish} from './search/search-words';

/**
 * The words that build steps and the page script show. `{…}` is a place for a value: see {@link fillWords}. Words
 * inside React components go through Docusaurus' translation instead.
 */
export interface Words
  extends ExerciseWords,
    OfflineWords,
    KeepingWords,
    ProgressWords,
    ProofWords,
    ReviewWords,
    SearchWords {
  readonly copy: string;
  readonly copied: string;
  /** Shown where the browser gives no access to the clipboard. */
  readonly copyFailed: string;
  readonly output: string;
  readonly terminal: string;
  readonly note: string;
  readonly tip: string;
  readonly info: string;
  readonly warning: string;
  readonly danger: string;
  /** `{number}` */
  readonly figure: string;
  /** `{number}` */
  readonly table: string;
  /** Names a table without a caption for a screen reader: `{heading}` is the heading above it. */
  readonly tableBelow: string;
  /** Tells one of several things with the same name from the others: `{name}`, `{number}`. */
  readonly another: string;
  readonly formula: string;
  readonly footnotes: string;
  /** `{number}` */
  readonly backToReference: string;
  /** `{heading}` */
  readonly linkToHeading: string;
  readonly readInGlossary: string;
  /** Where the learner's record lives only as long as the page. */
  readonly nothingKeptBlocked: string;
  readonly nothingKeptFull: string;
  readonly nothingKeptClosed: string;
  /** `{name}` is the name under which the browser's storage holds it. */
  readonly setAsideUnreadable: string;
  readonly setAsideNewer: string;
  readonly closeNote: string;
  /** Names and fills a page that only leads on to another. */
  readonly moved: string;
  /** `{page}` */
  readonly movedTo: string;
  /** Names a blank of a question for a screen reader: `{number}`. */
  readonly blank: string;
}

/** The words of a course in English. Made by a call that a bundler may leave out, and all words with it, where only {@link fillWords} is used. */
export const english: Words = /* @__PURE__ */ (() => ({
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Select and copy by hand',
  output: 'Output',
  terminal: 'Terminal',
  note: 'Note',
  tip: 'Tip',
  info: 'Info',
  warning: 'Warning',
  danger: 'Danger',
  figure: 'Figure {number}',
  table: 'Table {number}',
  tableBelow: 'Table: {heading}',
  another: '{name} ({number})',
  formula: 'Formula',
  footnotes: 'Footnotes',
  backToReference: 'Back to reference {number}',
  linkToHeading: 'Link to {heading}',
  readInGlossary: 'Read more in the glossary',
  nothingKeptBlocked:
    'What you mark here is not kept: this browser does not let the site store anything. It is gone when you close the page.',
  nothingKeptFull:
    'What you mark here is not kept: the browser has no room left for this site. Free some space, then mark it again.',
  nothingKeptClosed:
    'What you mark here is not kept: the browser closed the storage of this site. Reload the page, then mark it again.',
  setAsideUnreadable:
    'A part of your record could not be read. Nothing was deleted: it is kept in this browser under the name {name}.',
  setAsideNewer:
    'Your record was written by a newer version of this site. It is kept in this browser under the name {name}; until the newer version is back, a second record is used.',
  closeNote: 'Close',
  moved: 'Moved',
  movedTo: 'This page has moved to {page}.',
  blank: 'Blank {number}',
  ...exerciseEnglish,
  ...keepingEnglish,
  ...progressEnglish,
  ...offlineEnglish,
  ...proofEnglish,
  ...reviewEnglish,
  ...searchEnglish,
}))();

/** A locale's words: its own where it has them, English for the rest. */
export function wordsWith(overrides: Partial<Words>): Words {
  return {...english, ...overrides};
}

/** Puts values into a template: `fillWords('Table {number}', {number: 2})` → `Table 2`. */
export function fillWords(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) {
      throw new Error(`“${template}” has ${place}, which is not among ${Object.keys(values).join(', ')}`);
    }
    return String(value);
  });
}
