/** A Mermaid source without its `accTitle` and `accDescr` lines, and what they said. */
export interface DiagramText {
  /** As many lines as before. */
  readonly source: string;
  readonly title: string | null;
  readonly description: string | null;
}

const titleLine = /^[ \t]*accTitle[ \t]*:[ \t]*(.*)$/m;
const descriptionBlock = /^[ \t]*accDescr[ \t]*(?::[ \t]*(?<line>.*)|\{(?<block>[^}]*)\})[ \t]*$/m;

/** Takes the text alternative out of a Mermaid source: the drawing step does not know these lines. */
export function diagramText(source: string): DiagramText {
  const {line, block} = descriptionBlock.exec(source)?.groups ?? {};
  return {
    source: source.replace(titleLine, '').replace(descriptionBlock, (text) => text.replace(/[^\n]/g, '')),
    title: oneLine(titleLine.exec(source)?.[1]),
    description: oneLine(line ?? block),
  };
}

function oneLine(text: string | undefined): string | null {
  return text?.replace(/\s+/g, ' ').trim() || null;
}
