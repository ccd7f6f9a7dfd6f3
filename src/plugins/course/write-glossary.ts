import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {GlossaryData} from '../../core/review/glossary-data';
import {readGlossary} from './read-glossary';

/** Writes `data/glossary.json` into a folder that is served as it is: the terms as the review asks them. */
export async function writeGlossary(siteDir: string, target: string): Promise<void> {
  const terms = [...readGlossary(siteDir)].map(([id, {name, html}]) => ({id, name, html}));
  const glossary: GlossaryData = {v: 1, terms};
  await mkdir(path.join(target, 'data'), {recursive: true});
  await writeFile(path.join(target, 'data/glossary.json'), JSON.stringify(glossary));
}
