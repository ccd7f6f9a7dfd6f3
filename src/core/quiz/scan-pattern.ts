/** What a valid JavaScript pattern holds that can take exponential time. */
export interface PatternScan {
  /** A piece that may match several lengths stands inside a repeated group: `(a+)+`, `(a?b)*`. */
  readonly nested: boolean;
  /** A repeated group has alternatives that may begin alike: `(a|a)*`. */
  readonly alternatives: boolean;
}

/** What is known of a group, or of any single piece of a pattern. */
interface Piece {
  readonly quantified: boolean;
  readonly ambiguous: boolean;
}

interface Frame {
  quantified: boolean;
  /** The sign that each alternative begins with; null where that is not one certain sign. */
  firsts: (string | null)[];
  atStart: boolean;
}

const single: Piece = {quantified: false, ambiguous: false};
const tokenForm =
  /\\(?:u\{[^}]*\}|[pPk](?:\{[^}]*\}|<[^>]*>)|c[A-Za-z]|x..|u....|.)|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<[^>]*>))?|\)|\||./gsu;
const quantifierForm = /(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/uy;

/** Reads a pattern that the engine has accepted, so its brackets are balanced. */
export function scanPattern(source: string): PatternScan {
  const frames: Frame[] = [newFrame()];
  const found = {nested: false, alternatives: false};
  let position = 0;
  while (position < source.length) {
    tokenForm.lastIndex = position;
    const token = tokenForm.exec(source)?.[0] ?? '';
    position += Math.max(token.length, 1);
    const frame = frames.at(-1) ?? newFrame();
    if (token.startsWith('(')) {
      frames.push(newFrame());
    } else if (token === '|') {
      if (frame.atStart) frame.firsts.push(null);
      frame.atStart = true;
    } else {
      const isGroup = token === ')';
      if (isGroup) frames.pop();
      const outer = frames.at(-1) ?? newFrame();
      const piece = isGroup ? pieceOf(frame) : single;
      const {length, least, most} = quantifierAt(source, position);
      position += length;
      if (most > 1 && piece.quantified) found.nested = true;
      if (most > 1 && piece.ambiguous) found.alternatives = true;
      if (length > 0 || piece.quantified) outer.quantified = true;
      if (outer.atStart) outer.firsts.push(least > 0 && !isGroup ? certainSign(token) : null);
      outer.atStart = false;
    }
  }
  return found;
}

function newFrame(): Frame {
  return {quantified: false, firsts: [], atStart: true};
}

function pieceOf({quantified, firsts, atStart}: Frame): Piece {
  const all = atStart ? [...firsts, null] : firsts;
  const ambiguous = all.length > 1 && (all.includes(null) || new Set(all).size < all.length);
  return {quantified, ambiguous};
}

/** The one sign that a token stands for, with case folded as the match may; null for classes and the like. */
function certainSign(token: string): string | null {
  const literal = /^\\[^\p{L}\p{N}]$/u.test(token) ? token.slice(1) : token;
  return literal.length === 1 && !'.^$[('.includes(token) ? literal.toLowerCase() : null;
}

function quantifierAt(source: string, position: number): {length: number; least: number; most: number} {
  quantifierForm.lastIndex = position;
  const match = quantifierForm.exec(source);
  if (!match) return {length: 0, least: 1, most: 1};
  const [text, from, comma, to] = match;
  const length = text.length;
  if (text.startsWith('?')) return {length, least: 0, most: 1};
  if (from === undefined)
    return {length, least: text.startsWith('*') ? 0 : 1, most: Number.POSITIVE_INFINITY};
  const most = comma === undefined ? Number(from) : to === '' ? Number.POSITIVE_INFINITY : Number(to);
  return {length, least: Number(from), most};
}
