import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Words} from '../../core/words';
import {preparePage} from '../../markdown/prepare-page';
import {pageBlocks} from '../../markdown/proof/page-blocks';
import {pageStamps, type Stamp} from '../../markdown/proof/page-stamps';
import {readProof} from './read-proof';

/** What stands under the blocks of a page, in its order; nothing where the course keeps no proofs. `file` is from the root. */
export function readStamps(siteDir: string, file: string, words: Words): readonly Stamp[] {
  const record = readProof(siteDir);
  if (record === null || !record.ok) return [];
  const {draft} = preparePage(file, readFileSync(path.join(siteDir, file), 'utf8'));
  if (draft === null) return [];
  const read = (name: string) => {
    try {
      return readFileSync(path.join(siteDir, name), 'utf8');
    } catch {
      return null;
    }
  };
  return pageStamps(pageBlocks(draft, read), record.value.pages.get(draft.path.id) ?? new Map(), words);
}
