import type {Nodes, Parents, Root, RootContent} from 'hast';
import {toHtml} from 'hast-util-to-html';
import type {MdxJsxFlowElementHast} from 'mdast-util-mdx-jsx';

/** Where a run was, and its HTML. */
export interface StaticRun {
  readonly element: MdxJsxFlowElementHast;
  readonly html: string;
}

/** Elements that may hold blocks, so that a run can stand between their children. */
const flowContainers: ReadonlySet<string> = new Set(
  'article aside blockquote dd details div figure li main section td th'.split(' '),
);

/** Replaces each longest run of siblings without JSX by an empty `<StaticHtml>`, in the order of the page. */
export function foldStatic(tree: Root): StaticRun[] {
  const runs: StaticRun[] = [];
  fold(tree);
  return runs;

  function fold(parent: Parents): void {
    const children: Nodes[] = [];
    let run: Nodes[] = [];
    const close = () => {
      const html = htmlOf(run);
      run = [];
      if (html === '') return;
      const element: MdxJsxFlowElementHast = {
        type: 'mdxJsxFlowElement',
        name: 'StaticHtml',
        attributes: [],
        children: [],
      };
      runs.push({element, html});
      children.push(element);
    };
    for (const child of parent.children) {
      if (holdsRuns(parent) && isStatic(child)) {
        run.push(child);
      } else {
        close();
        children.push(child);
        if ('children' in child) fold(child);
      }
    }
    close();
    // A run stands only where blocks may stand, and what was there before stays.
    parent.children = children as RootContent[] as typeof parent.children;
  }
}

function htmlOf(nodes: readonly Nodes[]): string {
  const children = nodes as RootContent[];
  return toHtml({type: 'root', children}, {allowDangerousHtml: true}).trim();
}

function holdsRuns(parent: Parents): boolean {
  switch (parent.type) {
    case 'root':
    case 'mdxJsxFlowElement':
      return true;
    case 'element':
      return flowContainers.has(parent.tagName);
    case 'mdxJsxTextElement':
      return false;
  }
}

function isStatic(node: Nodes): boolean {
  return node.type === 'element'
    ? node.children.every(isStatic)
    : node.type === 'text' || node.type === 'raw';
}
