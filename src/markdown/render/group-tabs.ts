import type {Code, RootContent} from 'mdast';
import {parseFenceMeta} from '../parse/fence-meta';

/** One tab: its label as written, and what it shows. */
export interface Panel {
  readonly label: string;
  readonly children: readonly RootContent[];
}

/**
 * Siblings with each group of neighbouring tab fences as a list of panels. Fences with the same label, one after
 * the other, share a panel, and so does the output block of a fence. A label that comes again begins a new group.
 */
export function groupTabs(siblings: readonly RootContent[]): (RootContent | readonly Panel[])[] {
  const result: (RootContent | Panel[])[] = [];
  for (const node of siblings) {
    const group = result.at(-1);
    const panels = Array.isArray(group) ? group : null;
    const label = labelOf(node) ?? (panels && isOutput(node) ? (panels.at(-1)?.label ?? null) : null);
    if (label === null) {
      result.push(node);
    } else if (!panels || panels.slice(0, -1).some((panel) => panel.label === label)) {
      result.push([{label, children: [node]}]);
    } else {
      addTo(panels, label, node);
    }
  }
  return result;
}

/** The content of a typed `<CodeTabs>` as panels, and the first node that stands before any tab. */
export function panelsOf(children: readonly RootContent[]): {
  before: RootContent | null;
  panels: readonly Panel[];
} {
  const panels: Panel[] = [];
  for (const node of children) {
    const label = labelOf(node) ?? panels.at(-1)?.label ?? null;
    if (label === null) {
      return {before: node, panels};
    }
    addTo(panels, label, node);
  }
  return {before: null, panels};
}

function addTo(panels: Panel[], label: string, node: RootContent): void {
  const last = panels.at(-1);
  if (last?.label === label) {
    panels[panels.length - 1] = {label, children: [...last.children, node]};
  } else {
    panels.push({label, children: [node]});
  }
}

function labelOf(node: RootContent): string | null {
  return node.type === 'code' ? metaOf(node).tab : null;
}

function isOutput(node: RootContent): boolean {
  return node.type === 'code' && metaOf(node).output;
}

function metaOf(node: Code) {
  return parseFenceMeta(node.lang, node.meta);
}
