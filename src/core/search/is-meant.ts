/**
 * Whether a word that was found is a form of the word that was asked for: `quantized` for `quantization`. A search that
 * finds no word cuts letters off its end until it finds one, which then has little to do with it: `do` for `dokcer`.
 */
export function isMeant(found: string, asked: string): boolean {
  const word = letters(asked);
  const other = letters(found);
  let shared = 0;
  while (shared < word.length && word[shared] === other[shared]) shared += 1;
  return shared >= Math.max(Math.min(3, word.length), word.length / 2);
}

/** Without accents and signs, in small letters: as searches compare. */
function letters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
