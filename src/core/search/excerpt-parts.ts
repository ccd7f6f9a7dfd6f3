import type {ExcerptPart} from './search-provider';

/** An excerpt in which two signs stand around each match, as parts. A sign without its partner is dropped. */
export function excerptParts(text: string, open: string, close: string): readonly ExcerptPart[] {
  const parts: {text: string; isMatch: boolean}[] = [];
  const add = (piece: string, isMatch: boolean): void => {
    const clean = piece.replaceAll(open, '').replaceAll(close, '');
    if (clean === '') return;
    const last = parts.at(-1);
    if (last?.isMatch === isMatch) last.text += clean;
    else parts.push({text: clean, isMatch});
  };
  let rest = text;
  for (;;) {
    const start = rest.indexOf(open);
    const end = start < 0 ? -1 : rest.indexOf(close, start + open.length);
    if (end < 0) break;
    add(rest.slice(0, start), false);
    add(rest.slice(start + open.length, end), true);
    rest = rest.slice(end + close.length);
  }
  add(rest, false);
  return parts;
}
