import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {programRel} from '../../core/program-rel';

const program =
  /<script\b[^>]*\bsrc=("[^"]*\/assets\/js\/[^"]*"|[^"\s>]*\/assets\/js\/[^\s>]*)[^>]*><\/script>/g;

/**
 * Keeps the pages of a built site from loading React and Docusaurus by themselves: their scripts become links of a kind
 * that no browser follows. The page script loads them when something wants them.
 */
export function deferProgram(folder: string): void {
  for (const name of readdirSync(folder, {recursive: true, encoding: 'utf8'})) {
    if (!name.endsWith('.html')) continue;
    const file = path.join(folder, name);
    writeFileSync(file, withoutStart(readFileSync(file, 'utf8')));
  }
}

/** A page whose program waits. */
export function withoutStart(html: string): string {
  return html.replace(program, (_script, address: string) => `<link rel=${programRel} href=${address}>`);
}
