import type {RuleId} from '../../core/course/rules';
import type {Diagnostic} from '../../core/diagnostic';
import type {PageDraft} from '../parse/page-draft';
import {FILE_START, type Place} from '../parse/places';
import {pathKey} from '../parse/yaml-source';

/** What a rule says of a place. */
export interface Finding {
  readonly rule: RuleId;
  readonly place: Place;
  readonly message: string;
  readonly fix: string;
  /** Only where it is no error. */
  readonly severity?: 'warning';
}

/** A finding and the file that it belongs to. */
export interface FileFinding extends Finding {
  readonly file: string;
}

/** A finding in a file as a line of the report. */
export function toDiagnostic(file: string, {rule, place, message, fix, severity}: Finding): Diagnostic {
  return {severity: severity ?? 'error', file, line: place.line, column: place.column, rule, message, fix};
}

/** `a`, `b` or `c`, each in backticks. */
export function oneOf(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}

/** The place of a value in a page's front matter. */
export function valuePlace({places}: PageDraft, path: readonly (string | number)[]): Place {
  return places.get(pathKey(path))?.value ?? FILE_START;
}
