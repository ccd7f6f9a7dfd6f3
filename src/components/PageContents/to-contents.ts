/** A heading as Docusaurus lists it; `value` is HTML. */
export interface TocHeading {
  readonly value: string;
  readonly id: string;
  readonly level: number;
}

export interface ContentsEntry {
  readonly id: string;
  readonly html: string;
  readonly entries: readonly ContentsEntry[];
}

/** A page's sections, with the headings below each. */
export function toContents(toc: readonly TocHeading[], maxLevel = 3): ContentsEntry[] {
  const sections: {id: string; html: string; entries: ContentsEntry[]}[] = [];
  for (const {id, value, level} of toc) {
    const section = sections.at(-1);
    if (level === 2) {
      sections.push({id, html: value, entries: []});
    } else if (section && level <= maxLevel) {
      section.entries.push({id, html: value, entries: []});
    }
  }
  return sections;
}
