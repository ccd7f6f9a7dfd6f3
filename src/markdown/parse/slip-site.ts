import type {RuleId} from '../../core/course/rules';
import {createPlaces, FILE_START, type Place} from './places';

/** What the MDX parser throws: a `VFileMessage`, as far as it is read here. */
export interface ParserMessage {
  readonly reason: string;
  readonly ruleId?: string | undefined;
  readonly source?: string | undefined;
  readonly place?: Place | {readonly start: Place} | undefined;
}

/** Tells the parser's own message from any other error. */
export function isParserMessage(error: unknown): error is Error & ParserMessage {
  return error instanceof Error && error.name !== 'Error' && 'reason' in error && 'ruleId' in error;
}

/** Signs of the source, from an offset on. */
export interface Patch {
  readonly offset: number;
  readonly length: number;
}

/** The one sign at an offset. */
export function signAt(offset: number): Patch {
  return {offset, length: 1};
}

/** A syntax error in an author's words. */
export interface Slip {
  readonly rule: RuleId;
  /** Where it begins in the source. */
  readonly offset: number;
  readonly message: string;
  readonly fix: string;
  /** What, put aside, lets the rest of the page be read; null where nothing certain can be put aside. */
  readonly patch: Patch | null;
}

/** Where the parser gave up. */
export interface SlipSite {
  /** The source as the parser got it. */
  readonly source: string;
  /** The source as the author wrote it; as long as `source`. */
  readonly written: string;
  readonly offset: number;
}

export const LOOSE_BRACE = {
  rule: 'expression',
  fix: 'Put it in backticks, or write `\\{` for a brace in prose.',
} as const;

/** The offset of a parser's message: its place, else the tag that its text names, `(12:3-12:9)`. */
export function siteOf({place, reason}: ParserMessage, source: string, written: string): SlipSite {
  const named = /\((\d+):(\d+)-\d+:\d+\)/.exec(reason);
  const point = named
    ? {line: Number(named[1]), column: Number(named[2])}
    : place === undefined
      ? FILE_START
      : 'start' in place
        ? place.start
        : place;
  return {source, written, offset: createPlaces(source).offset(point)};
}
