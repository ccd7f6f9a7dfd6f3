import type {ListItem, Nodes, Parents, Root} from 'mdast';
import {toString as textOf} from 'mdast-util-to-string';
import {slug} from '../../core/slug';
import {type BodySource, placeOf, writtenAs} from './body-source';
import {commentId} from './comment-id';
import {createHeadingIds, type HeadingId, headingText} from './heading-id';
import type {
  BoxDraft,
  ElementDraft,
  FenceDraft,
  FigureDraft,
  FormulaDraft,
  HeadingDraft,
  ImageDraft,
  ItemDraft,
  LinkDraft,
  PageBody,
  ScriptDraft,
  SlipDraft,
  TabGroupDraft,
} from './page-draft';
import {readDefinitions} from './read-definitions';
import {readElement, readFigure} from './read-elements';
import {readFence, readStrayTabContent, readTabGroups} from './read-fences';
import {readFormula} from './read-formula';
import {readScript} from './read-script';
import {readSlips} from './read-slips';
import {walk} from './walk';

/** What stands in a page's body, in the order of the page. */
export function readBody(tree: Root, body: BodySource): PageBody {
  const headings: HeadingDraft[] = [];
  const links: LinkDraft[] = [];
  const images: ImageDraft[] = [];
  const fences: FenceDraft[] = [];
  const tabGroups: TabGroupDraft[] = [];
  const elements: ElementDraft[] = [];
  const figures: FigureDraft[] = [];
  const formulas: FormulaDraft[] = [];
  const items: ItemDraft[] = [];
  const boxes: BoxDraft[] = [];
  const scripts: ScriptDraft[] = [];
  const slips: SlipDraft[] = [...readSlips(tree, body)];
  const headingId = createHeadingIds();
  const ids = new Map<object, HeadingId>();
  const counts = {figure: 0, table: 0};

  walk(tree, (node, ancestors) => {
    const parent = ancestors.at(-1);
    const script = readScript(node, ancestors);
    if (script !== null) scripts.push(script);
    if ('children' in node) {
      tabGroups.push(...readTabGroups(node));
      slips.push(...readStrayTabContent(node));
    }
    switch (node.type) {
      case 'heading': {
        const id = headingId(node);
        ids.set(node, id);
        const text = headingText(node).trim();
        headings.push({...id, depth: node.depth, text, inTab: isInTab(ancestors), place: placeOf(node)});
        break;
      }
      case 'link':
        links.push({url: node.url, text: textOf(node), source: 'body', place: placeOf(node)});
        break;
      case 'definition':
        links.push({
          url: node.url,
          text: node.label ?? node.identifier,
          source: 'body',
          place: placeOf(node),
        });
        break;
      case 'image':
        images.push({url: node.url, alt: node.alt ?? '', inline: true, place: placeOf(node)});
        break;
      case 'imageReference':
        images.push({url: node.identifier, alt: node.alt ?? '', inline: false, place: placeOf(node)});
        break;
      case 'code':
        fences.push(readFence(node, parent, body));
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        elements.push(readElement(node, parent, body));
        if (node.name === 'Figure') figures.push(readFigure(node, counts));
        break;
      case 'math':
      case 'inlineMath':
        formulas.push(readFormula(node, parent, body));
        break;
      case 'listItem':
        if (typeof node.checked === 'boolean') items.push(readItem(node));
        break;
      case 'containerDirective':
        boxes.push({name: node.name, closed: isClosed(node, body), place: placeOf(node)});
        break;
    }
  });
  const definitions = readDefinitions(tree, body, ids);
  return {
    headings,
    links,
    images,
    fences,
    tabGroups,
    elements,
    figures,
    formulas,
    items,
    boxes,
    scripts,
    slips,
    definitions,
  };
}

function isInTab(ancestors: readonly Parents[]): boolean {
  return ancestors.some((node) => node.type === 'mdxJsxFlowElement' && node.name === 'CodeTabs');
}

/** A task is known by its written id, else by its words. */
function readItem(node: ListItem): ItemDraft {
  const [first] = node.children;
  const written = first?.type === 'paragraph' ? commentId(first) : null;
  const words = first?.type === 'paragraph' ? first.children.filter((child) => child !== written?.node) : [];
  const text = words.map((child) => textOf(child)).join('');
  return {id: written?.id ?? slug(text), text: text.trim(), place: placeOf(node)};
}

function isClosed(node: Nodes, body: BodySource): boolean {
  const lines = writtenAs(node, body).trimEnd().split('\n');
  return lines.length > 1 && /^[\s>]*:{3,}\s*$/.test(lines.at(-1) ?? '');
}
