import {COMPONENTS, HTML_ELEMENTS, HTML_INSTEAD} from '../author-elements';
import {type ParserMessage, type Slip, type SlipSite, signAt} from './slip-site';
import {UNREADABLE} from './unreadable-slip';

const LESS_THAN_FIX = 'Write `\\<`, or put it in backticks.';

/** What is wrong with a tag, or with a `<` that was not meant as one. */
export function explainTag({reason, ruleId}: ParserMessage, site: SlipSite): Slip {
  if (ruleId === 'end-tag-mismatch') return explainMismatch(reason, site);
  if (ruleId === 'unexpected-closing-slash') return explainLooseEnd(site);
  if (reason.includes('closing quote')) return explainOpenQuote(site);
  const offset = site.source.lastIndexOf('<', site.offset);
  if (offset < 0) return {...UNREADABLE, offset: site.offset};
  const rest = site.written.slice(offset);
  if (rest.startsWith('<!')) {
    return {
      rule: 'html-comment',
      offset,
      message: '`<!--` begins no comment in a page.',
      fix: 'Write `{/* … */}`.',
      patch: signAt(offset),
    };
  }
  const address = /^<((?:https?|mailto|ftp):[^>\s]*|[^\s<>@]+@[^\s<>]+)>/.exec(rest)?.[1];
  if (address !== undefined) {
    return {
      rule: 'loose-less-than',
      offset,
      message: `\`<${address}>\` is read as a tag.`,
      fix: `Write \`[text](${address.includes('@') && !address.includes(':') ? 'mailto:' : ''}${address})\`.`,
      patch: {offset, length: address.length + 2},
    };
  }
  if (/attribute|slash/.test(reason) || /^<\/?[A-Z]/.test(rest)) {
    const name = /^<\/?[\w.:-]*/.exec(rest)?.[0] ?? '<';
    const isAuthored = known(name.replace(/^<\/?/, ''));
    return {
      rule: 'broken-tag',
      offset,
      message: `The tag that begins with \`${name}\` cannot be read.`,
      fix: isAuthored
        ? 'Write each attribute as `name="text"` and close the tag with `>` or `/>`.'
        : `If it is no tag: ${lowerFirst(LESS_THAN_FIX)}`,
      patch: isAuthored ? null : signAt(offset),
    };
  }
  return {
    rule: 'loose-less-than',
    offset,
    message: `\`${/^<\S{0,20}/.exec(rest)?.[0] ?? '<'}\` is read as the beginning of a tag.`,
    fix: LESS_THAN_FIX,
    patch: signAt(offset),
  };
}

function explainMismatch(reason: string, {source, offset}: SlipSite): Slip {
  const crossed = /^Expected the closing tag `<\/([^>]*)>` either/.exec(reason);
  if (crossed !== null) {
    return {
      rule: 'unclosed-tag',
      offset,
      message: `\`</${crossed[1]}>\` closes a tag inside another block than the one where it was opened.`,
      fix: `Put \`<${crossed[1]}>\` and \`</${crossed[1]}>\` on lines of their own, with blank lines around what is between them.`,
      patch: null,
    };
  }
  const wrong =
    /^Unexpected closing tag `<\/([^>]*)>`, expected corresponding closing tag for `<([^>]*)>`/.exec(reason);
  if (wrong !== null) {
    return {
      rule: 'unclosed-tag',
      offset,
      message: `\`<${wrong[2]}>\` is closed with \`</${wrong[1]}>\`.`,
      fix: `Close it with \`</${wrong[2]}>\`.`,
      patch: null,
    };
  }
  const name = /closing tag for `<([^>]*)>`/.exec(reason)?.[1] ?? '';
  const patch = source.includes(`</${name}`) ? null : signAt(offset);
  if (known(name)) {
    return {
      rule: 'unclosed-tag',
      offset,
      message: `\`<${name}>\` is opened here and not closed in the same block.`,
      fix: `Close it with \`</${name}>\` in the same paragraph; around several paragraphs, both tags stand on lines of their own.`,
      patch,
    };
  }
  const fix = HTML_INSTEAD.get(name) ?? `If it is no tag: ${lowerFirst(LESS_THAN_FIX)}`;
  return {
    rule: 'unclosed-tag',
    offset,
    message: `\`<${name}>\` is read as a tag that is never closed.`,
    fix,
    patch,
  };
}

/** The tag whose attributes run on to the place where the parser gave up. */
const OPEN_QUOTE =
  /<(?<name>[A-Za-z][\w.-]*)(?:\s+[\w-]+(?:=(?:"[^"]*"|'[^']*'))?)*\s+[\w-]+=(?:"[^"]*|'[^']*)$/;

function explainOpenQuote({source, offset}: SlipSite): Slip {
  const tag = OPEN_QUOTE.exec(source.slice(0, offset));
  if (tag === null) return {...UNREADABLE, offset};
  return {
    rule: 'broken-tag',
    offset: tag.index,
    message: `A quotation mark in \`<${tag.groups?.name}\` is never closed.`,
    fix: 'Write each attribute as `name="text"`.',
    patch: null,
  };
}

function explainLooseEnd({source, offset}: SlipSite): Slip {
  const start = Math.max(0, source.lastIndexOf('<', offset));
  const tag = /^<\/?[^>\s]*>?/.exec(source.slice(start))?.[0] ?? '</';
  return {
    rule: 'unclosed-tag',
    offset: start,
    message: `\`${tag}\` closes what was not opened in the same block.`,
    fix: 'Take it out, or put the opening tag in the same block.',
    patch: signAt(start),
  };
}

function known(name: string): boolean {
  return COMPONENTS.has(name) || HTML_ELEMENTS.has(name);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
