import type {Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {EXIT, visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {fillWords, type Words} from '../../core/words';
import {inlineMarkdown} from './inline-markdown';
import {type Markup, markup} from './markup';
import {optionalAttribute, requiredAttribute} from './required-attribute';

/** Options of {@link remarkFigures}. */
export interface FiguresOptions {
  readonly words: Words;
}

/** Numbers each `<Figure caption>` in the order of the page; those that hold a table are counted as tables. */
export function remarkFigures({words}: FiguresOptions) {
  return (tree: Root, file: VFile): void => {
    const counts = {figure: 0, table: 0};
    visit(tree, 'mdxJsxFlowElement', (node, index, parent) => {
      if (node.name !== 'Figure' || !parent || index === undefined) return;
      const kind = holdsTable(node) ? 'table' : 'figure';
      counts[kind] += 1;
      const label = fillWords(words[kind], {number: counts[kind]});
      const own = optionalAttribute(node, 'id');
      const id = own === null ? null : `${kind === 'table' ? 'tab' : 'fig'}-${own}`;
      parent.children[index] = figure(node, kind, id, caption(node, label, file));
    });
  };
}

function holdsTable(node: MdxJsxFlowElement): boolean {
  let found = false;
  visit(node, 'table', () => {
    found = true;
    return EXIT;
  });
  return found;
}

function caption(node: MdxJsxFlowElement, label: string, file: VFile): Markup {
  const number = markup('span', {className: ['figure-number']}, [{type: 'text', value: label}]);
  const text = inlineMarkdown(requiredAttribute(file, node, 'caption'), node.position);
  return markup('figcaption', {}, [number, {type: 'text', value: ' '}, ...text]);
}

/** A table's caption stands above it, a picture's below. */
function figure(node: MdxJsxFlowElement, kind: 'figure' | 'table', id: string | null, text: Markup): Markup {
  const className = kind === 'table' ? ['figure', 'figure-table'] : ['figure'];
  const children = kind === 'table' ? [text, ...node.children] : [...node.children, text];
  return markup('figure', {className, ...(id === null ? {} : {id})}, children, node.position);
}
