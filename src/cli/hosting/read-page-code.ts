import {createHash} from 'node:crypto';
import type {Element, Nodes} from 'hast';
import {fromHtml} from 'hast-util-from-html';

/** What a content policy has to know of a page. */
export interface PageCode {
  /** Of its inline scripts, as `sha256-…`. */
  readonly scriptHashes: readonly string[];
  /** What the policy refuses, in words: a handler in an attribute, a file of another host. */
  readonly refused: readonly string[];
}

/** `type` of a script that is data, which no browser runs. */
const dataType = /^(?:application\/(?:[\w.-]+\+)?json|text\/plain)$/i;

/** Attributes that a browser may follow, as hast names them. */
const addresses: ReadonlySet<string> = new Set(['href', 'xLinkHref', 'action', 'formAction']);

/** Element → the attribute that loads something into the page. */
const loading: Readonly<Record<string, string>> = {
  script: 'src',
  img: 'src',
  iframe: 'src',
  video: 'src',
  audio: 'src',
  source: 'src',
  embed: 'src',
  object: 'data',
};

/** Reads the code of a built page. */
export function readPageCode(html: string): PageCode {
  const scriptHashes: string[] = [];
  const refused: string[] = [];
  visit(fromHtml(html), (element) => {
    const {tagName, properties, children} = element;
    refused.push(...refusedOf(element));
    if (tagName !== 'script' || properties.src !== undefined) return;
    if (dataType.test(String(properties.type ?? ''))) return;
    const code = children.map((child) => (child.type === 'text' ? child.value : '')).join('');
    scriptHashes.push(`sha256-${createHash('sha256').update(code).digest('base64')}`);
  });
  return {scriptHashes, refused};
}

function refusedOf({tagName, properties}: Element): readonly string[] {
  const refused: string[] = [];
  for (const [name, value] of Object.entries(properties)) {
    if (/^on[A-Z]/.test(name)) refused.push(`code in the attribute \`${name.toLowerCase()}\``);
    if (addresses.has(name) && /^javascript:/i.test(String(value)))
      refused.push(`code in the address \`${value}\``);
  }
  const address = String(properties[loading[tagName] ?? ''] ?? '');
  if (/^(?:https?:)?\/\//i.test(address)) refused.push(`\`<${tagName}>\` of another host, \`${address}\``);
  const isStyle = tagName === 'link' && String(properties.rel).split(',').includes('stylesheet');
  if (isStyle && /^(?:https?:)?\/\//i.test(String(properties.href))) {
    refused.push(`a stylesheet of another host, \`${properties.href}\``);
  }
  return refused;
}

function visit(node: Nodes, see: (element: Element) => void): void {
  if (node.type === 'element') see(node);
  if ('children' in node) for (const child of node.children) visit(child, see);
}
