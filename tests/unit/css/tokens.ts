import {readFileSync} from 'node:fs';
import path from 'node:path';

/** The palette's colours of one theme, by name, as `tokens.css` states them. */
export function readPalette(theme: 'light' | 'dark'): ReadonlyMap<string, string> {
  const css = readFileSync(path.join(import.meta.dirname, '../../../src/css/tokens.css'), 'utf8');
  const pairs = [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)];
  const accent = [...css.matchAll(/--accent-(light|dark): (#[0-9a-f]{6})/g)];
  return new Map([
    ...pairs.map(([, name = '', light = '', dark = '']) => [name, theme === 'light' ? light : dark] as const),
    ...accent.filter(([, own]) => own === theme).map(([, , colour = '']) => ['accent', colour] as const),
  ]);
}
