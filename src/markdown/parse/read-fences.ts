import type {Code, Nodes, Parents} from 'mdast';
import {type BodySource, placeOf, valueLines, writtenAs} from './body-source';
import {parseFenceMeta} from './fence-meta';
import type {FenceDraft, SlipDraft, TabDraft, TabGroupDraft} from './page-draft';

/** A fence, with its meta read. */
export function readFence(node: Code, parent: Parents | undefined, body: BodySource): FenceDraft {
  const lang = node.lang ?? null;
  const meta = node.meta ?? '';
  const [opening = ''] = writtenAs(node, body).split('\n');
  const metaOffset = meta === '' ? 0 : Math.max(0, opening.lastIndexOf(meta));
  const siblings: readonly Nodes[] = parent?.children ?? [];
  const before = siblings[siblings.indexOf(node) - 1];
  return {
    lang,
    meta: parseFenceMeta(lang, meta),
    code: node.value,
    afterFence: before?.type === 'code' || isElement(before, 'CodeRegion'),
    place: placeOf(node),
    metaPlace: body.places.at((node.position?.start.offset ?? 0) + metaOffset),
    lines: valueLines(node, node.value, body),
  };
}

/**
 * Groups of neighbouring fences with `tab` among the children of one node; in a typed `<CodeTabs>` all of them are
 * one group, and what stands between them belongs to the tab before it.
 */
export function readTabGroups(parent: Parents): readonly TabGroupDraft[] {
  const groups: TabDraft[][] = [];
  let group: TabDraft[] | null = null;
  for (const node of parent.children) {
    const tab = readTab(node, group?.at(-1)?.label ?? null);
    if (tab === null) {
      if (!isElement(parent, 'CodeTabs')) group = null;
      continue;
    }
    if (group === null) {
      group = [];
      groups.push(group);
    }
    group.push(tab);
  }
  return groups.flatMap((tabs) => (tabs[0] === undefined ? [] : [{tabs, place: tabs[0].place}]));
}

/** What a typed `<CodeTabs>` begins with, where that is no tab. */
export function readStrayTabContent(parent: Parents): readonly SlipDraft[] {
  if (!isElement(parent, 'CodeTabs')) return [];
  const [first] = parent.children;
  if (first !== undefined && readTab(first, null) !== null) return [];
  return [{kind: 'code-tabs', text: '', place: placeOf(first ?? parent)}];
}

function readTab(node: Nodes, before: string | null): TabDraft | null {
  if (node.type !== 'code') return null;
  const {tab, output} = parseFenceMeta(node.lang, node.meta);
  const label = tab ?? (output ? before : null);
  return label === null ? null : {label, output, place: placeOf(node)};
}

function isElement(node: Nodes | undefined, name: string): boolean {
  return node !== undefined && node.type === 'mdxJsxFlowElement' && node.name === name;
}
