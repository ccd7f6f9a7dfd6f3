import type {Definition, Nodes, PhrasingContent, RootContent} from 'mdast';
import {blankMark} from './blank-mark';
import {unescapeBrackets} from './inline-code';
import {hasFlag, readFence} from './parse/read-fence';
import type {Reference} from './quiz-draft';

/** What turning a quiz's own nodes into plain Markdown nodes needs. */
export interface RenderableContext {
  readonly source: string;
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Where links and images lead. */
  readonly addresses: ReadonlyMap<Reference['node'], string>;
}

/**
 * A copy of nodes that any Markdown renderer understands: addresses filled in, comments gone, blanks as `blankMark`,
 * braces that are no attributes as text.
 */
export function toRenderable(nodes: readonly Nodes[], context: RenderableContext): RootContent[] {
  return nodes.flatMap((node) => copy(node, context));
}

function copy(node: Nodes, context: RenderableContext): RootContent[] {
  const {addresses, definitions, source} = context;
  switch (node.type) {
    case 'root':
    case 'yaml':
    case 'html':
    case 'definition':
    case 'footnoteDefinition':
    case 'footnoteReference':
      return [];
    case 'blank':
      return [{type: 'text', value: blankMark}];
    case 'looseBrackets':
      return [{type: 'text', value: '[['}];
    case 'attributeGroup':
      return [
        {type: 'text', value: '{'},
        ...toRenderable(node.children, context),
        {type: 'text', value: '}'},
      ];
    case 'link':
    case 'image':
      return [{...withChildren(node, context), url: addresses.get(node) ?? node.url}];
    case 'linkReference':
      return [
        {
          type: 'link',
          url: addresses.get(node) ?? '',
          title: definitions.get(node.identifier)?.title ?? null,
          // What stands in a link stands in a paragraph too.
          children: toRenderable(node.children, context) as PhrasingContent[],
          ...(node.position ? {position: node.position} : {}),
        },
      ];
    case 'imageReference':
      return [
        {
          type: 'image',
          url: addresses.get(node) ?? '',
          alt: node.alt ?? '',
          title: definitions.get(node.identifier)?.title ?? null,
          ...(node.position ? {position: node.position} : {}),
        },
      ];
    case 'inlineCode':
      return [{...node, value: unescapeBrackets(node.value)}];
    case 'code':
      return [copyCode(node, source)];
    case 'details': {
      const summary = {
        type: 'paragraph' as const,
        data: {hName: 'summary'},
        children: [{type: 'text' as const, value: node.summary}],
      };
      return [
        {...node, data: {hName: 'details'}, children: [summary, ...toRenderable(node.children, context)]},
      ];
    }
    default:
      return [withChildren(node, context)];
  }
}

function withChildren<T extends Exclude<Nodes, {type: 'root'}>>(node: T, context: RenderableContext): T {
  if (!('children' in node)) return node;
  // Copies are of the kinds that stood there, so they fit where those stood.
  return {...node, children: toRenderable(node.children, context)} as T;
}

const quizFlags = ['blanks', 'order', 'case-sensitive'];

/** Code without the settings that only a quiz knows, and with its blanks as marks. */
function copyCode(node: Extract<Nodes, {type: 'code'}>, source: string): RootContent {
  const fence = readFence(node, source);
  const own = fence.flags.filter(({name}) => quizFlags.includes(name));
  const meta = own.reduce(
    (text, {name, at}) => text.slice(0, at) + ' '.repeat(name.length) + text.slice(at + name.length),
    fence.meta,
  );
  const value = hasFlag(fence, 'blanks') ? markBlanks(node.value) : node.value;
  return {...node, meta: own.length === 0 ? (node.meta ?? null) : meta.trim() || null, value};
}

function markBlanks(code: string): string {
  return code.replace(/(\\?)\[\[[^[\]\r\n]*\]\]|\\\[\[/gu, (match) =>
    match.startsWith('\\') ? match.slice(1) : blankMark,
  );
}
