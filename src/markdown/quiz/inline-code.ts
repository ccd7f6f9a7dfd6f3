/** A blank that would be read here, were this not code or math; the brackets may be written `\[[`. */
const blankForm = /(\\?)\[\[[^[\]\r\n]*\]\]/gu;

/** Code in a line without the sign that keeps its brackets from being read as a blank. */
export function unescapeBrackets(code: string): string {
  return code.replace(blankForm, (brackets, sign: string) => brackets.slice(sign.length));
}

/** Where in code or math a blank stands that is not escaped; null where none does. */
export function blankInside(code: string): number | null {
  for (const match of code.matchAll(blankForm)) {
    if (match[1] === '') return match.index;
  }
  return null;
}
