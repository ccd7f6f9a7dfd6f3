import type {PhrasingContent} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import type {Position} from 'unist';
import {visit} from 'unist-util-visit';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMath).freeze();

/** The inline Markdown of an attribute's text. Every node gets the position of the element it was written in. */
export function inlineMarkdown(text: string, position: Position | undefined): PhrasingContent[] {
  const [first] = parser.parse(text).children;
  const paragraph =
    first?.type === 'paragraph'
      ? first
      : {type: 'paragraph' as const, children: [{type: 'text' as const, value: text}]};
  visit(paragraph, (node) => {
    if (position) node.position = position;
    else delete node.position;
  });
  return paragraph.children;
}
