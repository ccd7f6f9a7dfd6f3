import {createHash} from 'node:crypto';
import {createProcessorUncached} from '@docusaurus/mdx-loader/lib/processor';
import type {Element, ElementContent, Nodes, Root} from 'hast';
import {toHtml} from 'hast-util-to-html';
import type {PluggableList} from 'unified';
import {VFileMessage} from 'vfile-message';
import {english} from '../../../../src/core/words';
import {type RenderOptions, renderSteps} from '../../../../src/markdown/render/steps';

const defaults: RenderOptions = {
  read: (path) => {
    throw new Error(`no ${path}`);
  },
  glossary: () =>
    new Map([
      ['tensor', {name: 'Tensor', html: '<p>An array with a <em>shape</em>.</p>'}],
      ['epoch', {name: 'Epoch', html: '<p>One pass over the data.</p>'}],
    ]),
  hash: (text) => createHash('sha256').update(text).digest('hex'),
  tabFamilies: {
    framework: {label: 'Framework', options: ['PyTorch', 'TensorFlow', 'ONNX Runtime']},
    os: {label: 'Operating system', options: ['Linux', 'macOS', 'Windows']},
  },
  words: english,
  stamps: () => [],
  baseUrl: '/course/',
  locale: 'en',
  addressOf: () => null,
  exerciseView: () => null,
  exerciseCard: () => null,
  modulesOff: new Set(),
  pageId: () => 'foundations/sample',
};

/** Where the page of a test lies. */
export const pagePath = '/repo/docs/01-foundations/01-sample.mdx';

/** The HTML of a page, a component as an element of its name, made by Docusaurus' own chain with our steps in it. */
export async function renderMdx(mdx: string, options: Partial<RenderOptions> = {}): Promise<string> {
  const steps = renderSteps({...defaults, ...options});
  let html = '';
  const capture = () => (tree: Root) => {
    html = toHtml({type: 'root', children: tree.children.flatMap(visible)}, {allowDangerousHtml: true});
  };
  // The last step folds what is captured here into strings.
  await compile(mdx, {...steps, rehypePlugins: steps.rehypePlugins.toSpliced(-1, 0, capture)});
  return html.trim();
}

/** The JavaScript module of a page. */
export async function compileMdx(
  mdx: string,
  options: Partial<RenderOptions> = {},
  frontMatter: Record<string, unknown> = {title: 'Sample'},
  remarkPlugins: PluggableList = [],
): Promise<string> {
  const steps = renderSteps({...defaults, ...options});
  return compile(mdx, {...steps, remarkPlugins: [...steps.remarkPlugins, ...remarkPlugins]}, frontMatter);
}

/** `line:column rule` and the message of the problem that stops a page. */
export async function problemOf(mdx: string, options: Partial<RenderOptions> = {}): Promise<string> {
  try {
    await renderMdx(mdx, options);
  } catch (error) {
    if (error instanceof VFileMessage) {
      return `${error.line}:${error.column} ${error.ruleId}\n${error.reason}`;
    }
    throw error;
  }
  throw new Error('Nothing failed');
}

interface Plugins {
  readonly beforeDefaultRemarkPlugins: PluggableList;
  readonly remarkPlugins: PluggableList;
  readonly rehypePlugins: PluggableList;
}

async function compile(
  content: string,
  plugins: Plugins,
  frontMatter: Record<string, unknown> = {title: 'Sample'},
): Promise<string> {
  const {process} = await createProcessorUncached({
    format: 'mdx',
    options: {
      ...plugins,
      recmaPlugins: [],
      beforeDefaultRehypePlugins: [],
      admonitions: false,
      siteDir: '/repo',
      staticDirs: [],
      markdownConfig: {
        format: 'mdx',
        mermaid: false,
        emoji: false,
        mdx1Compat: {comments: false, admonitions: false, headingIds: false},
        anchors: {maintainCase: false},
        remarkRehypeOptions: undefined,
        parseFrontMatter: async () => ({frontMatter, content}),
        hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
      },
      markdownContentTitle: false,
    },
  } as unknown as Parameters<typeof createProcessorUncached>[0]);
  const result = await process({content, filePath: pagePath, frontMatter, compilerName: 'client'});
  return result.content;
}

/** A node as HTML can show it: a component is an element, a fragment its children, a module nothing. */
function visible(node: Nodes): ElementContent[] {
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const children = node.children.flatMap(visible);
      if (node.name === null) return [element('fragment', {}, children)];
      const attributes = node.attributes.map((attribute) =>
        attribute.type === 'mdxJsxAttribute' ? [attribute.name, shown(attribute.value)] : ['spread', ''],
      );
      return [element(node.name, Object.fromEntries(attributes), children)];
    }
    case 'element':
      return [{...node, children: node.children.flatMap(visible)}];
    case 'text':
    case 'raw':
      return [node];
    case 'mdxjsEsm':
      return [];
    default:
      return [{type: 'text', value: `«${node.type}»`}];
  }
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : '{…}';
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return {type: 'element', tagName, properties, children};
}
