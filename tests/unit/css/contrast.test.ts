import {describe, expect, it} from 'vitest';
import {readPalette} from './tokens';

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const code = ['code-keyword', 'code-string', 'code-number', 'code-name', 'code-detail'];
const inks = ['ink', 'ink-soft', 'ink-faint'];
const codeGrounds = ['paper', 'paper-sunk', 'paper-marked', 'added', 'removed'];

const pairs = [
  ...[...inks, ...code].flatMap((text) => codeGrounds.map((ground) => [text, ground] as const)),
  ...['paper', 'paper-sunk'].map((ground) => ['accent', ground] as const),
  ['on-accent', 'accent'] as const,
];

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  const palette = readPalette(theme);
  const colour = (name: string) => {
    const found = palette.get(name);
    if (found === undefined) throw new Error(`tokens.css has no --${name}`);
    return found;
  };

  it.each(pairs)('%s can be read on %s', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['paper', 'paper-sunk'])('lines that mean something stand out from %s', (ground) => {
    expect(contrast(colour('line-firm'), colour(ground))).toBeGreaterThanOrEqual(3);
  });
});
