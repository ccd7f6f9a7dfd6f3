/** Shapes of a box, the longer brackets first, as the drawing library tries them. */
const SHAPES: readonly RegExp[] = [
  /^[\w-]+\(\(\(.+?\)\)\)/,
  /^[\w-]+\(\[.+?\]\)/,
  /^[\w-]+\(\(.+?\)\)/,
  /^[\w-]+\[\[.+?\]\]/,
  /^[\w-]+\[\(.+?\)\]/,
  /^[\w-]+\[\/.+?\\\]/,
  /^[\w-]+\[\\.+?\/\]/,
  /^[\w-]+>.+?\]/,
  /^[\w-]+\{\{.+?\}\}/,
  /^[\w-]+\[.+?\]/,
  /^[\w-]+\(.+?\)/,
  /^[\w-]+\{.+?\}/,
  /^[\w-]+/,
];

const ARROWS: readonly RegExp[] = [
  /^<?(?:-->|-\.->|==>|---|-\.-|===)(?:\|[^|]*\|)?/,
  /^<?(?:--|-\.|==)\s+.+?\s+(?:-->|---|-\.->|\.->|-\.-|==>|===)/,
];

/**
 * Is the whole line `a --> b`, `a[Text] -- label --> b & c` … in the way the drawing library reads it? The library
 * takes what it can from the left and drops the rest without a word: of `a-->b` it draws one box named `a--`.
 */
export function isFlowchartChain(line: string): boolean {
  let rest = takeGroup(line);
  while (rest !== null && rest !== '') {
    const afterArrow = takeFirst(rest, ARROWS);
    rest = afterArrow === null ? null : takeGroup(afterArrow);
  }
  return rest === '';
}

/** Takes boxes joined by `&`; null where there is none. */
function takeGroup(text: string): string | null {
  const rest = takeFirst(text, SHAPES);
  return rest?.startsWith('&') ? takeGroup(rest.slice(1).trimStart()) : rest;
}

function takeFirst(text: string, forms: readonly RegExp[]): string | null {
  for (const form of forms) {
    const match = form.exec(text);
    if (match !== null) return text.slice(match[0].length).trimStart();
  }
  return null;
}
