/** Elements that a note keeps; of others only what is in them. */
const kept = new Set(
  'A B BLOCKQUOTE BR CODE DD DEL DL DT EM HR I IMG KBD LI OL P PRE STRONG SUB SUP TABLE TBODY TD TH THEAD TR UL'.split(
    ' ',
  ),
);

const keptAttributes = new Set(['href', 'src', 'alt', 'colspan', 'rowspan']);

const dropped =
  'figcaption, button, select, textarea, svg, .heading-anchor, .visually-hidden, .katex-html, script, style';

/** Signs that Anki would take for the begin or end of a formula, a sound or a picture. */
const special = /\\(?=[()[\]])|\[(?=sound:|latex\]|\/?\$\$?\])/g;

/**
 * HTML of the course as a note of Anki has it: formulas for MathJax, code with its lines, pictures and links with their
 * whole address, gaps as underscores. Looks stay behind; what Anki would read as its own signs is taken apart.
 */
export function ankiHtml(html: string, siteUrl: string): string {
  const {body} = new DOMParser().parseFromString(html, 'text/html');
  for (const node of body.querySelectorAll('[role="img"][aria-label]')) {
    node.replaceWith(emphasis(body, node.getAttribute('aria-label') ?? ''));
  }
  const formulas = takeFormulas(body);
  for (const node of body.querySelectorAll('input[data-blank]')) node.replaceWith('_____');
  for (const node of body.querySelectorAll(`${dropped}, input`)) node.remove();
  for (const node of texts(body)) tidyText(node);
  for (const node of [...body.querySelectorAll('*')].reverse()) tidyElement(node, siteUrl);
  return body.innerHTML
    .replace(/\uE000(\d+)\uE001/g, (_, index: string) => formulas[Number(index)] ?? '')
    .replaceAll('\uE002', '<span></span>')
    .replace(/(?:<br>)+(?=(?:<\/code>)?<\/pre>)/g, '')
    .trim();
}

/** Formulas leave a mark behind, which becomes their source: it must not be taken apart like other text. */
function takeFormulas(body: HTMLElement): readonly string[] {
  const formulas: string[] = [];
  for (const node of [...body.querySelectorAll('.katex-display'), ...body.querySelectorAll('.katex')]) {
    if (!body.contains(node)) continue;
    const source = node.querySelector('annotation[encoding="application/x-tex"]')?.textContent ?? '';
    const escaped = body.ownerDocument.createElement('i');
    escaped.textContent = source.replace(/\s+/g, ' ').trim();
    const [begin, end] = node.matches('.katex-display') ? ['\\[', '\\]'] : ['\\(', '\\)'];
    node.replaceWith(`\uE000${formulas.length}\uE001`);
    formulas.push(`${begin}${escaped.innerHTML}${end}`);
  }
  return formulas;
}

function texts(body: HTMLElement): readonly Text[] {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) found.push(walker.currentNode);
  return found;
}

function tidyText(node: Text): void {
  const text = node.data.replace(special, '$&\uE002');
  if (node.parentElement?.closest('pre') === null) {
    node.data = text.replace(/\s+/g, ' ');
    return;
  }
  // A note is one line of the file.
  const lines = text.split('\n');
  node.replaceWith(
    ...lines.flatMap((line, index) => (index === 0 ? [line] : [document.createElement('br'), line])),
  );
}

function tidyElement(node: Element, siteUrl: string): void {
  if (!kept.has(node.tagName)) {
    node.replaceWith(...node.childNodes);
    return;
  }
  for (const {name, value} of [...node.attributes]) {
    if (!keptAttributes.has(name)) node.removeAttribute(name);
    else if (name === 'href' || name === 'src') node.setAttribute(name, new URL(value, siteUrl).href);
  }
}

function emphasis(body: HTMLElement, text: string): HTMLElement {
  const node = body.ownerDocument.createElement('em');
  node.textContent = text;
  return node;
}
