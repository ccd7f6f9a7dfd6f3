import type {Element, Nodes, Parents, Root} from 'hast';
import {toString as textOf} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {fillWords, type Words} from '../../core/words';
import {h} from './h';

/** Options of {@link rehypeTables}. */
export interface TablesOptions {
  readonly words: Words;
}

const headingName = /^h[1-6]$/;

/**
 * Puts each table into a box that scrolls where the table is too wide. The box is a landmark, so each has a name of
 * its own: the figure's caption, else the heading above, else the page's title.
 */
export function rehypeTables({words}: TablesOptions) {
  return (tree: Root, file: VFile): void => {
    const names = new Map<string, number>();
    let heading = titleOf(file.data.frontMatter);
    walk(tree, null);

    function walk(parent: Parents, caption: string | null): void {
      for (const [index, node] of parent.children.entries()) {
        if (node.type === 'element' && headingName.test(node.tagName)) {
          heading = textOf(node).trim();
        } else if (node.type === 'element' && node.tagName === 'table') {
          parent.children[index] = scrolling(node, unique(caption ?? nameBelow()));
        } else if ('children' in node) {
          walk(node, captionOf(node) ?? caption);
        }
      }
    }

    function nameBelow(): string {
      return fillWords(words.tableBelow, {heading});
    }

    function unique(name: string): string {
      const number = (names.get(name) ?? 0) + 1;
      names.set(name, number);
      return number === 1 ? name : fillWords(words.another, {name, number});
    }
  };
}

function scrolling(table: Element, name: string): Element {
  visit(table, 'element', (cell) => {
    // The corner above row names heads nothing: as a header it would be read out without a name.
    if (cell.tagName === 'th' && textOf(cell).trim() === '') cell.tagName = 'td';
  });
  return h('div', {className: ['table-scroll'], tabIndex: 0, role: 'region', ariaLabel: name}, [table]);
}

function captionOf(node: Nodes): string | null {
  if (node.type !== 'element' || node.tagName !== 'figure') return null;
  const caption = node.children.find((child) => child.type === 'element' && child.tagName === 'figcaption');
  return caption ? textOf(caption).trim() : null;
}

function titleOf(frontMatter: unknown): string {
  const hasTitle = typeof frontMatter === 'object' && frontMatter !== null && 'title' in frontMatter;
  return hasTitle && typeof frontMatter.title === 'string' ? frontMatter.title : '';
}
