/** A note as Anki takes it in. */
export interface AnkiNote {
  /** Always the same for the same card: importing again brings the note up to date, and keeps its schedule. */
  readonly guid: string;
  /** HTML. */
  readonly front: string;
  readonly back: string;
  readonly tags: readonly string[];
}

/**
 * A text file that Anki imports (2.1.54 and later): its head names the deck and the columns, each line is a note. A line
 * break would end a note, so that none is left in a field.
 */
export function ankiFile(deck: string, notes: readonly AnkiNote[]): string {
  const head = [
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    `#deck:${oneLine(deck).replaceAll('::', ':')}`,
    '#guid column:1',
    '#tags column:4',
  ];
  const lines = notes.map(({guid, front, back, tags}) =>
    [guid, front, back, tags.map(toTag).join(' ')].map(toField).join('\t'),
  );
  return [...head, ...lines, ''].join('\n');
}

/** In quotes, as a field may hold any sign: a `#` at the start of a line would make it a comment. */
function toField(text: string): string {
  return `"${oneLine(text).replaceAll('"', '""')}"`;
}

/** A space would end a tag. */
function toTag(text: string): string {
  return text.replace(/\s+/g, '-');
}

function oneLine(text: string): string {
  return text.replace(/[\t\r\n\u2028\u2029]+/g, ' ');
}
