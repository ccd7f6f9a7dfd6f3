const ink = 'var(--fg, currentColor)';
const label = 'var(--muted, currentColor)';
const line = 'var(--line, currentColor)';
const outline = 'var(--border, currentColor)';
const paper = 'var(--bg, Canvas)';

/**
 * The drawing library's names for its colours → what the style sheet may set on `.diagram`. The library mixes what is
 * not set; here a diagram without a style sheet is drawn in the colour of the text around it.
 */
const colours: ReadonlyMap<string, string> = new Map([
  ['--_text', ink],
  ['--fg', ink],
  ['--_text-sec', label],
  ['--_text-muted', label],
  ['--_text-faint', label],
  ['--_line', line],
  ['--_arrow', 'var(--accent, currentColor)'],
  ['--_node-stroke', outline],
  ['--_inner-stroke', line],
  ['--_node-fill', 'var(--surface, Canvas)'],
  ['--_group-fill', 'none'],
  ['--_group-hdr', paper],
  ['--_key-badge', 'none'],
  ['--bg', paper],
]);

/** Puts the page's colours into a drawing. */
export function pageColours(svg: string): string {
  return svg.replace(/var\((--[\w-]+)\)/g, (written, name: string) => {
    const colour = colours.get(name);
    if (colour === undefined) {
      throw new Error(`The drawing asks for a colour that Lectern does not know: ${written}`);
    }
    return colour;
  });
}
