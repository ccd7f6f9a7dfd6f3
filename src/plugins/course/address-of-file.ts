import {readFileSync} from 'node:fs';
import path from 'node:path';
import {readPagePath} from '../../core/course/page-path';
import {addressOf} from '../../markdown/build/course-pages';
import {preparePage} from '../../markdown/prepare-page';

/** The address of the page in a file, by its path from the root; null where the file is no page that can be read. */
export function addressOfFile(siteDir: string, file: string): string | null {
  if (!file.endsWith('.mdx') || !readPagePath(file).ok) return null;
  try {
    const {draft} = preparePage(file, readFileSync(path.join(siteDir, file), 'utf8'));
    return draft === null ? null : addressOf(draft);
  } catch {
    return null;
  }
}
