import type {Diagnostic} from '../core/diagnostic';

/** A problem as a line that GitHub Actions turns into a note on the pull request. */
export function githubAnnotation({severity, file, line, column, rule, message, fix}: Diagnostic): string {
  const properties = [`file=${property(file)}`, `line=${line}`, `col=${column}`, `title=${property(rule)}`];
  return `::${severity} ${properties.join(',')}::${text(`${message} ${fix}`)}`;
}

function text(value: string): string {
  return value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(value: string): string {
  return text(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
