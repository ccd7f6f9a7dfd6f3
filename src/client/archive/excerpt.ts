import type {ExcerptPart} from '../../core/search/search-provider';

/** Words around the first match. */
const before = 8;
const length = 26;

/** The words of a text around those that were found, which are marked. */
export function excerpt(text: string, found: readonly string[]): readonly ExcerptPart[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const isMatch = (word: string): boolean => found.some((term) => word.toLowerCase().includes(term));
  const first = Math.max(0, words.findIndex(isMatch) - before);
  const shown = words.slice(first, first + length);
  const parts: {text: string; isMatch: boolean}[] = [];
  if (first > 0) parts.push({text: '… ', isMatch: false});
  for (const [place, word] of shown.entries()) {
    const space = place === shown.length - 1 ? '' : ' ';
    if (isMatch(word)) parts.push({text: word, isMatch: true}, {text: space, isMatch: false});
    else parts.push({text: word + space, isMatch: false});
  }
  if (first + length < words.length) parts.push({text: ' …', isMatch: false});
  return joined(parts);
}

/** Neighbours of one kind as one part. */
function joined(parts: readonly ExcerptPart[]): readonly ExcerptPart[] {
  const result: {text: string; isMatch: boolean}[] = [];
  for (const part of parts.filter(({text}) => text !== '')) {
    const last = result.at(-1);
    if (last?.isMatch === part.isMatch) last.text += part.text;
    else result.push({...part});
  }
  return result;
}
