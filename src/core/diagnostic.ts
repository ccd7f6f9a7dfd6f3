/** How serious a problem is. `--strict` treats a warning as an error. */
export type Severity = 'error' | 'warning';

/** One problem in a source file, as an instructor sees it. */
export interface Diagnostic {
  readonly severity: Severity;
  /** Path from the repository root, with forward slashes. */
  readonly file: string;
  /** 1-based; 1 where the problem belongs to the whole file. */
  readonly line: number;
  /** 1-based, counted in UTF-16 code units as editors do. */
  readonly column: number;
  /** Kebab-case, stable: what documentation and searches refer to. */
  readonly rule: string;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** What to write instead, in one sentence. */
  readonly fix: string;
}

/** A value that passed its check, or every problem that was found. Warnings may come with either. */
export type Checked<T> =
  | {readonly ok: true; readonly value: T; readonly diagnostics: readonly Diagnostic[]}
  | {readonly ok: false; readonly diagnostics: readonly Diagnostic[]};

/** Order of a report: file, line, column, rule. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.rule, b.rule);
}

/** `file:line:column rule-id`, what is wrong, and how to fix it, on three lines. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const {file, line, column, rule, severity, message, fix} = diagnostic;
  return `${file}:${line}:${column} ${rule}${severity === 'warning' ? ' (warning)' : ''}\n  ${message}\n  ${fix}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
