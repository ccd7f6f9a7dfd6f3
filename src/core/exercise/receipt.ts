import {encodeBase32} from '../encode-base32';
import {sha256} from '../quiz/sha256';

/** What a green run of an exercise's tests proves: it says so to whoever reads it, and is no signature. */
export interface Receipt {
  /** The exercise's id. */
  readonly exercise: string;
  /** The steps that passed, in the order of the exercise. */
  readonly steps: readonly string[];
  /** The day of the run by the machine's own clock: `2026-11-21`. */
  readonly date: string;
}

export type ReadReceipt =
  | {readonly ok: true; readonly receipt: Receipt}
  /** `form`: this is no receipt. `checksum`: it is one, and a sign in it is wrong. */
  | {readonly ok: false; readonly problem: 'form' | 'checksum'};

const ID = '[a-z0-9]+(?:-[a-z0-9]+)*';
const TOKEN = new RegExp(
  `^lectern1\\.(?<exercise>${ID})\\.(?<steps>${ID}(?:\\+${ID})*)\\.(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})\\.[a-z2-7]{8}$`,
);

/** `lectern1.<exercise>.<step>+<step>.<yyyymmdd>.<check>` */
export function formatReceipt({exercise, steps, date}: Receipt): string {
  const body = `lectern1.${exercise}.${steps.join('+')}.${date.replaceAll('-', '')}`;
  return `${body}.${checkOf(body)}`;
}

/** Reads what a learner pasted: blanks and quotes around it, line ends within it and capitals do no harm. */
export function readReceipt(text: string): ReadReceipt {
  const token = text
    .replace(/\s+/g, '')
    .replace(/^["'`]+|["'`]+$/g, '')
    .toLowerCase();
  const groups = TOKEN.exec(token)?.groups;
  if (groups === undefined) return {ok: false, problem: 'form'};
  const {exercise = '', steps = '', year = '', month = '', day = ''} = groups;
  const body = token.slice(0, token.lastIndexOf('.'));
  if (!token.endsWith(`.${checkOf(body)}`)) return {ok: false, problem: 'checksum'};
  return {ok: true, receipt: {exercise, steps: steps.split('+'), date: `${year}-${month}-${day}`}};
}

/** The first forty bits of the SHA-256 of the text, in base32. */
function checkOf(body: string): string {
  const digits = sha256(body).slice(0, 10);
  return encodeBase32(Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)));
}
