import {revisionText} from './revision-text';

/**
 * The texts of one question's choices or items in the form that counts for their identity: without markup, white
 * space and punctuation. Where that would make two different texts the same (`!x` and `x`), both keep their signs.
 */
export function distinctTexts(texts: readonly string[]): readonly string[] {
  const sources = new Map<string, Set<string>>();
  for (const text of texts) {
    const plain = revisionText(text);
    sources.set(plain, (sources.get(plain) ?? new Set()).add(text.normalize('NFC')));
  }
  return texts.map((text) => {
    const plain = revisionText(text);
    return sources.get(plain)?.size === 1 ? plain : text.normalize('NFC');
  });
}
