import {pageColours} from './page-colours';
import {renderMermaidSVG} from './render-mermaid';

/** Labels are drawn at 11 to 13 px; at this scale they stand beside the page's text as its own. */
const scale = 1.15;
/** Where the column is narrower than this much of the drawing, the drawing scrolls: smaller, no one could read it. */
const smallestScale = 0.8;
/** Taken off above and below the label of a line. */
const labelMargin = 6;
const halo = 'paint-order="stroke" stroke="var(--bg)" stroke-width="5"';

/** Draws a Mermaid source as SVG with thin lines, which takes its colours and its face from the page. */
export function diagramSvg(source: string, id: string): string {
  const drawn = renderMermaidSVG(source, {transparent: true, padding: 8});
  const steps = [withoutOwnStyle, compact, withPlainLabels, pageColours, withOwnIds(id), withSize];
  return steps.reduce((svg, step) => step(svg), drawn);
}

/** The library's style sheet asks a font host for a face, and comes again with each drawing. */
function withoutOwnStyle(svg: string): string {
  return svg
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/ (?:style|xmlns|data-[\w-]+)="[^"]*"/g, '')
    .replace(/ (?:rx|ry)="0"| font-weight="[456]00"/g, '')
    .replaceAll('class="mono"', 'font-family="var(--ifm-font-family-monospace, monospace)"');
}

/** Rounds coordinates, in tags only: a number in a label is the author's. */
function compact(svg: string): string {
  return svg
    .replace(/>\s+</g, '><')
    .replace(/<[^>]+>/g, (tag) =>
      tag.replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10)),
    );
}

/**
 * Fewer lines, same meaning: a group is a broken outline without a bar behind its label, a line's label has no frame
 * and no more room than it needs, and what crosses a message's words stops before them.
 */
function withPlainLabels(svg: string): string {
  return svg
    .replace(/(<g class="message">[\s\S]*?<text )/g, `$1${halo} `)
    .replace(/(<g class="subgraph"><rect [^>]*?) \/><rect [^>]*>/g, '$1 stroke-dasharray="2 3" />')
    .replace(
      /(<g class="edge-label"><rect [^>]*?)y="([\d.]+)" (width="[^"]*") height="([\d.]+)"([^>]*?) stroke="[^"]*" stroke-width="[^"]*"/g,
      (_, start, y, width, height, end) =>
        `${start}y="${Number(y) + labelMargin}" ${width} height="${Number(height) - 2 * labelMargin}"${end}`,
    );
}

function withOwnIds(id: string) {
  return (svg: string): string => svg.replace(/\b(id="|url\(#)/g, `$1${id}-`);
}

function withSize(svg: string): string {
  return svg.replace(/^<svg viewBox="0 0 ([\d.]+) ([\d.]+)" width="[^"]*" height="[^"]*"/, (_, w, h) => {
    const [width, height] = [Number(w), Number(h)];
    const size = `width="${Math.round(width * scale)}" height="${Math.round(height * scale)}"`;
    const style = `style="min-width:${Math.round(width * smallestScale)}px"`;
    return `<svg viewBox="0 0 ${w} ${h}" ${size} ${style} aria-hidden="true"`;
  });
}
