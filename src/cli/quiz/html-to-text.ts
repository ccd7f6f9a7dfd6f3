const tag = /<(?<close>\/?)(?<name>[a-z][\w-]*)(?<attributes>(?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>/gi;
const blocks = /^(?:p|div|li|ul|ol|tr|table|figure|pre|blockquote|h[1-6]|details|summary|dl|dt|dd)$/;
const voids = /^(?:br|hr|img|input|col|wbr)$/;
const named: Readonly<Record<string, string>> = {lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' '};

/** Text for a terminal from HTML that the build made: blocks on lines of their own, code and formulas as in the source. */
export function htmlToText(html: string): string {
  let text = '';
  let end = 0;
  /** Elements inside one that is left out, which is the first. */
  let hidden: string[] = [];
  let isCode = false;
  for (const match of html.matchAll(tag)) {
    if (hidden.length === 0) text += words(html.slice(end, match.index), isCode);
    end = match.index + match[0].length;
    const {close = '', name = '', attributes = ''} = match.groups ?? {};
    if (name === 'pre') isCode = close === '';
    if (hidden.length > 0) {
      if (voids.test(name)) continue;
      hidden = close === '' ? [...hidden, name] : hidden.slice(0, -1);
    } else if (close === '' && isHidden(name, attributes)) hidden = [name];
    else text += close === '' ? opening(name, attributes) : closing(name);
  }
  text += words(html.slice(end), isCode);
  return text
    .replaceAll(/[ \t]+\n/g, '\n')
    .replaceAll(/\n{2,}/g, '\n')
    .replaceAll(/^\n+|\s+$/g, '');
}

/** Line breaks between the parts of a table or a list are no words. */
function words(html: string, isCode: boolean): string {
  return !isCode && html.trim() === '' && html.includes('\n') ? '' : decode(html);
}

/** A formula is there three times, and is told by its source. */
function isHidden(name: string, attributes: string): boolean {
  return name === 'button' || /^(?:mrow|svg)$/.test(name) || /class="[^"]*\bkatex-html\b/.test(attributes);
}

function opening(name: string, attributes: string): string {
  const value = (key: string) => decode(new RegExp(`${key}="([^"]*)"`).exec(attributes)?.[1] ?? '');
  if (name === 'img') return `[${value('alt')}]`;
  if (name === 'br') return '\n';
  if (name === 'input') return /data-blank/.test(attributes) ? `[${value('data-blank')}: ____]` : '';
  if (name === 'annotation') return '$';
  if (name === 'li') return '\n- ';
  return blocks.test(name) ? '\n' : '';
}

function closing(name: string): string {
  if (name === 'annotation') return '$';
  if (name === 'td' || name === 'th') return '  ';
  return blocks.test(name) ? '\n' : '';
}

function decode(text: string): string {
  return text.replaceAll(/&(?:#x(?<hex>[\da-f]+)|#(?<number>\d+)|(?<name>\w+));/gi, (whole, ...rest) => {
    const {hex, number, name}: Partial<Record<string, string>> = rest.at(-1);
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (number !== undefined) return String.fromCodePoint(Number(number));
    return named[name ?? ''] ?? whole;
  });
}
