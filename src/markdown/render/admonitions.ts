import type {BlockContent, DefinitionContent, PhrasingContent, Root} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {didYouMean} from '../../core/nearest';
import type {Words} from '../../core/words';
import {fail} from './fail';
import {markup} from './markup';

/** Options of {@link remarkAdmonitions}. */
export interface AdmonitionsOptions {
  readonly words: Words;
}

const kinds = ['note', 'tip', 'info', 'warning', 'danger'] as const;
type Kind = (typeof kinds)[number];

/** Turns `:::note[Title]` … `:::` into a box with its kind as a word. */
export function remarkAdmonitions({words}: AdmonitionsOptions) {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node, index, parent) => {
      if (node.type === 'paragraph') {
        failOnLooseColons(node.children[0], file);
      }
      if (node.type !== 'containerDirective' || !parent || index === undefined) return undefined;
      const kind = kinds.find((name) => name === node.name) ?? failOnKind(node, file);
      const {title, body} = split(node);
      parent.children[index] = markup(
        'div',
        {className: ['admonition', `admonition-${kind}`], role: 'note', ariaLabel: words[kind]},
        [titleOf(words[kind], title), ...body],
        node.position,
      );
      return index;
    });
  };
}

function split({children}: ContainerDirective): {
  title: readonly PhrasingContent[];
  body: readonly (BlockContent | DefinitionContent)[];
} {
  const [first, ...rest] = children;
  return first?.type === 'paragraph' && first.data?.directiveLabel
    ? {title: first.children, body: rest}
    : {title: [], body: children};
}

/** The kind stands there as a word also beside a title of its own: colour alone would not tell it. */
function titleOf(word: string, title: readonly PhrasingContent[]) {
  const kind = {type: 'text' as const, value: word};
  const children =
    title.length === 0
      ? [kind]
      : [
          markup('span', {className: ['admonition-kind']}, [kind]),
          {type: 'text' as const, value: ' '},
          ...title,
        ];
  return markup('p', {className: ['admonition-title']}, children);
}

function failOnKind(node: ContainerDirective, file: VFile): Kind {
  return fail(file, node, {
    rule: 'unknown-admonition',
    message: `There is no box \`:::${node.name}\`.${didYouMean(node.name, kinds, (name) => `\`:::${name}\``)}`,
    fix: `Use ${kinds.map((name) => `\`:::${name}\``).join(', ')}.`,
  });
}

/** `:::note Title` is no directive: it would be shown as it stands. */
function failOnLooseColons(first: PhrasingContent | undefined, file: VFile): void {
  const written = first?.type === 'text' ? /^:::+\s*(\w*)/.exec(first.value) : null;
  if (written) {
    fail(file, first, {
      rule: 'box-syntax',
      message: 'These colons make no box.',
      fix: `Write \`:::${written[1] || 'note'}[Title]\` on a line of its own, and \`:::\` on a line of its own at the end.`,
    });
  }
}
