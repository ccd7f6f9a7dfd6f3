import {LOOSE_BRACE, type ParserMessage, type Slip, type SlipSite, signAt, siteOf} from './slip-site';
import {explainTag} from './tag-slip';

/**
 * What the MDX parser stumbled over, in plain words: the usual slips (`<` and `{` in prose, an HTML comment, `{#id}`,
 * a tag that is not closed) by name, anything else as what it is: a place that cannot be read.
 */
export function explainSyntaxError(error: ParserMessage, source: string, written: string): Slip {
  const site = siteOf(error, source, written);
  switch (error.source) {
    case 'micromark-extension-mdx-expression':
      return explainBrace(error, site);
    case 'micromark-extension-mdxjs-esm':
      return explainScript(site);
    default:
      return explainTag(error, site);
  }
}

function explainBrace(error: ParserMessage, {source, written, offset}: SlipSite): Slip {
  const opening = lastOpenBrace(source, offset);
  if (opening < 0) {
    return {...LOOSE_BRACE, offset, message: 'A brace here is read as code.', patch: null};
  }
  const closing = source.indexOf('}', opening);
  const inside =
    error.ruleId === 'unexpected-eof' || closing < 0 ? null : written.slice(opening + 1, closing);
  const id = /^\s*#\s*(\S+?)\s*$/.exec(inside ?? '')?.[1];
  if (id !== undefined) {
    return {
      rule: 'heading-id-form',
      offset: opening,
      message: `\`{#${id}}\` is the form of quiz files; in a page it is read as code.`,
      fix: `Write \`{/* #${id} */}\`, last on the line.`,
      patch: signAt(opening),
    };
  }
  if (isInTag(source, opening)) {
    return {
      rule: 'expression',
      offset: opening,
      message: 'An attribute cannot be code.',
      fix: 'Write it as `name="text"`.',
      patch: null,
    };
  }
  if (inside === null || inside.includes('\n\n')) {
    return {
      ...LOOSE_BRACE,
      offset: opening,
      message: 'This brace is never closed, and is read as the beginning of code.',
      patch: signAt(opening),
    };
  }
  return {
    ...LOOSE_BRACE,
    offset: opening,
    message: `\`{${shorten(inside)}}\` is read as code.`,
    patch: signAt(opening),
  };
}

function explainScript({source, offset}: SlipSite): Slip {
  const before = source.slice(0, offset);
  const start = Math.max(0, ...[...before.matchAll(/^(?:import|export)\b/gm)].map(({index}) => index));
  const word = source.startsWith('export', start) ? 'export' : 'import';
  return {
    rule: 'import-export',
    offset: start,
    message: `A line that begins with \`${word}\` is read as code.`,
    fix: 'Components need no import: take the line out. In prose, let the line begin with another word.',
    patch: null,
  };
}

/** The brace that is open at the offset: the nearest one before it that nothing closes. */
function lastOpenBrace(source: string, offset: number): number {
  let depth = 0;
  for (let index = Math.min(offset, source.length) - 1; index >= 0; index--) {
    if (source[index] === '}') depth++;
    if (source[index] === '{' && depth-- === 0) return index;
  }
  return -1;
}

/** Does the offset lie between a `<` that begins a tag and its `>`? */
function isInTag(source: string, offset: number): boolean {
  return /<[A-Za-z][^<>]*$/.test(source.slice(Math.max(0, offset - 500), offset));
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 37)}…` : line;
}
