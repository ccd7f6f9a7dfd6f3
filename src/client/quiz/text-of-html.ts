const tagOrText = /<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+/giu;
const withoutEnd: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'wbr']);
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/**
 * The words of a piece of HTML that the build made, for places that hold text alone: the entries of a menu, names of
 * buttons, announcements. Of a formula it gives the source, of an image its text.
 */
export function textOfHtml(html: string): string {
  const open: {tag: string; isSilent: boolean}[] = [];
  let text = '';
  for (const [match, slash, name, attributes = ''] of html.matchAll(tagOrText)) {
    const isSilent = open.at(-1)?.isSilent ?? false;
    if (name === undefined) {
      if (!isSilent) text += match;
      continue;
    }
    const tag = name.toLowerCase();
    if (slash !== '') {
      const at = open.findLastIndex((element) => element.tag === tag);
      if (at >= 0) open.length = at;
    } else if (!withoutEnd.has(tag)) {
      open.push({tag, isSilent: tag !== 'annotation' && (isSilent || isHidden(tag, attributes))});
    } else if (!isSilent) {
      text += /\balt="([^"]*)"/u.exec(attributes)?.[1] ?? ' ';
    }
  }
  return decode(text).replace(/\s+/gu, ' ').trim();
}

/** A formula is there twice: its source is in the half for screen readers, and its glyphs are hidden from them. */
function isHidden(tag: string, attributes: string): boolean {
  return tag === 'math' || attributes.includes('aria-hidden="true"');
}

function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/giu, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return entities[name] ?? whole;
  });
}
