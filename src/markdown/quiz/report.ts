import {compareDiagnostics, type Diagnostic, type Severity} from '../../core/diagnostic';
import type {QuizError, QuizRule, QuizWarning} from '../../core/quiz/rules';
import {createPlaces, type Place} from '../parse/places';

/** Collects what is wrong with one file, by offsets into its text. */
export interface Report {
  error(rule: QuizError, offset: number, message: string, fix: string): void;
  warning(rule: QuizWarning, offset: number, message: string, fix: string): void;
  /** The line of an offset, for messages that name another place. */
  line(offset: number): number;
  place(offset: number): Place;
  offset(place: Place): number;
  /** Whether one of these rules was broken between two offsets: what follows from it need not be told again. */
  has(rules: readonly QuizError[], from: number, to: number): boolean;
  /** What was found so far, sorted; the same problem at the same place once. */
  diagnostics(): readonly Diagnostic[];
}

/** An empty report on a file. */
export function createReport(file: string, source: string): Report {
  const places = createPlaces(source);
  const found = new Map<string, Diagnostic & {readonly offset: number}>();

  function add(severity: Severity, rule: QuizRule, offset: number, message: string, fix: string): void {
    const diagnostic = {severity, file, ...places.at(offset), rule, message, fix};
    found.set(JSON.stringify(diagnostic), {...diagnostic, offset});
  }

  return {
    error: (rule, offset, message, fix) => add('error', rule, offset, message, fix),
    warning: (rule, offset, message, fix) => add('warning', rule, offset, message, fix),
    place: (offset) => places.at(offset),
    offset: (place) => places.offset(place),
    line: (offset) => places.at(offset).line,
    has: (rules, from, to) =>
      [...found.values()].some(
        ({rule, offset}) => offset >= from && offset < to && rules.some((known) => known === rule),
      ),
    diagnostics: () =>
      [...found.values()].map(({offset: _, ...diagnostic}) => diagnostic).toSorted(compareDiagnostics),
  };
}
