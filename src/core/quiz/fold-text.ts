/**
 * The form in which two answers in words are compared: NFC, trimmed, white space folded, curly quotes and dashes made
 * straight, and case folded unless it counts.
 */
export function foldText(text: string, caseSensitive: boolean): string {
  const folded = text
    .normalize('NFC')
    .replace(/[\u2018\u2019\u201a\u201b]/gu, "'")
    .replace(/[\u201c\u201d\u201e\u201f]/gu, '"')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
  return caseSensitive ? folded : folded.toLowerCase().normalize('NFC');
}
