/** Each line behind a mark; nothing for an empty text. */
export function indent(text: string, mark: string): string {
  return text === '' ? '' : text.replaceAll(/^/gm, mark);
}
