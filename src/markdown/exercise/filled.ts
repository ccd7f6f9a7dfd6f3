import type {ElementContent} from 'hast';

/** The words of a template with elements in its places: `Download {file} ({size})`. */
export function filled(
  template: string,
  values: Readonly<Record<string, ElementContent | string>>,
): readonly (ElementContent | string)[] {
  return template
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) => values[/^\{(\w+)\}$/.exec(part)?.[1] ?? ''] ?? part);
}
