/**
 * A text without what may change in a question without making it another question: NFC and lower case, no white space,
 * no punctuation. Symbols (`+`, `=`, `<`) stay, as they carry the meaning of code and formulas.
 */
export function revisionText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\p{P}\p{Z}\p{C}\s]/gu, '');
}
