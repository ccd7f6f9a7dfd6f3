/** The front matter of a page as text, and where it stands. */
export type FrontMatterText =
  | {
      readonly state: 'present';
      readonly text: string /** Offset of the text in the file. */;
      readonly offset: number;
    }
  | {readonly state: 'missing'}
  | {readonly state: 'unclosed'};

const OPENING = /^---[ \t]*\r?\n/;
const CLOSING = /^---[ \t]*\r?$/m;

/** The lines between `---` on the first line and the next `---`. */
export function splitFrontMatter(source: string): FrontMatterText {
  const opening = OPENING.exec(source);
  if (opening === null) return {state: 'missing'};
  const rest = source.slice(opening[0].length);
  const closing = CLOSING.exec(rest);
  if (closing === null) return {state: 'unclosed'};
  return {state: 'present', text: rest.slice(0, closing.index), offset: opening[0].length};
}
