import type {ListItem, Paragraph, Root} from 'mdast';
import {toString as textOf} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {slug} from '../../core/slug';
import {commentId} from '../parse/comment-id';
import {finishedMarkup, markup} from './markup';

/** Options of {@link remarkChecklists}. */
export interface ChecklistsOptions {
  /** A page's id from its absolute path. */
  readonly pageId: (file: string) => string;
}

/** Turns `- [ ]` items into check boxes that the page script remembers under the page's and the item's id. */
export function remarkChecklists({pageId}: ChecklistsOptions) {
  return (tree: Root, file: VFile): void => {
    const taken = new Map<string, number>();
    visit(tree, 'list', (list) => {
      const items = list.children.filter(({checked}) => typeof checked === 'boolean');
      if (items.length === 0) return;
      list.data = {...list.data, hProperties: {className: ['checklist']}};
      for (const item of items) {
        toCheckBox(item, (own) => `${pageId(file.path)}#${unique(own, taken)}`);
      }
    });
  };
}

function toCheckBox(item: ListItem, fullId: (own: string) => string): void {
  const [first, ...rest] = item.children;
  const text: Paragraph = first?.type === 'paragraph' ? first : {type: 'paragraph', children: []};
  const comment = commentId(text);
  const children = comment ? text.children.slice(0, -1) : text.children;
  const last = children.at(-1);
  if (comment && last?.type === 'text') {
    last.value = last.value.trimEnd();
  }
  const box = finishedMarkup(
    'input',
    {
      type: 'checkbox',
      dataItem: fullId(comment?.id ?? slug(children.map((child) => textOf(child)).join(''))),
      // Firefox would fill in the state of the page's last visit.
      autoComplete: 'off',
    },
    [],
  );
  item.checked = null;
  item.children = [
    markup('label', {}, [box, {type: 'text', value: ' '}, markup('span', {}, children)], text.position),
    ...(first?.type === 'paragraph' || !first ? rest : item.children),
  ];
}

/** The second item with the same text gets `-2`. */
function unique(id: string, taken: Map<string, number>): string {
  const count = (taken.get(id) ?? 0) + 1;
  taken.set(id, count);
  return count === 1 ? id : `${id}-${count}`;
}
