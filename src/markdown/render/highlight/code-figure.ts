import type {Element, ElementContent} from 'hast';
import type {Words} from '../../../core/words';
import {type FenceMeta, isHighlighted} from '../../parse/fence-meta';
import {h} from '../h';
import {codeLines} from './code-lines';
import type {Language} from './languages';

/** Signs of a line that the text column has room for; see `--column` and `--size-code` in src/css/tokens.css. */
const columnSigns = 80;

/** One fence, as read. */
export interface CodeBlock {
  /** As written after the back-ticks: a key of `languages`. */
  readonly name: string;
  readonly language: Language;
  readonly code: string;
  readonly meta: FenceMeta;
}

/** The figure that shows a block: caption with title, language and copy button, then the lines. */
export function codeFigure(block: CodeBlock, words: Words): Element {
  const {name, meta} = block;
  const className = [
    'code',
    ...kindOf(block),
    ...(meta.lineNumbers ? ['numbered'] : []),
    ...(isWide(block) ? ['wide'] : []),
  ];
  return h('figure', {className, dataLanguage: name}, [
    h('figcaption', {className: ['code-caption']}, caption(block, words)),
    h('pre', {tabIndex: 0, translate: 'no'}, [h('code', {className: [`language-${name}`]}, lines(block))]),
  ]);
}

function kindOf({name, meta}: CodeBlock): string[] {
  if (meta.output) return ['output'];
  if (name === 'console') return ['terminal'];
  return name === 'diff' ? ['diff'] : [];
}

/** Whether a line is cut off in the text column: where a page has a margin, the block takes that as well. */
function isWide({code, meta}: CodeBlock): boolean {
  const room = columnSigns - (meta.lineNumbers ? 4 : 0);
  return code.split('\n').some((line) => line.length > room);
}

function caption({name, language, meta}: CodeBlock, words: Words): Element[] {
  if (meta.output) {
    return [h('span', {className: ['code-title']}, [meta.title ?? words.output])];
  }
  const title = meta.title === null ? [] : [h('span', {className: ['code-title']}, [meta.title])];
  const label = name === 'console' ? words.terminal : language.name;
  return [
    ...title,
    h('span', {className: ['code-language']}, [label]),
    h('button', {type: 'button', className: ['copy-button'], dataCopied: words.copied}, [words.copy]),
  ];
}

/** The line ends stand between the lines, so that selecting and copying gives the text as written. */
function lines({name, language, code, meta}: CodeBlock): ElementContent[] {
  return codeLines(code, name, language).flatMap((line, index) => {
    const highlighted = isHighlighted(meta, index + 1) ? ['highlighted'] : [];
    const element = h('span', {className: ['line', ...highlighted, ...line.className]}, line.children);
    return index === 0 ? [element] : [{type: 'text' as const, value: '\n'}, element];
  });
}
