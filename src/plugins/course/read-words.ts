import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {formatDiagnostic} from '../../core/diagnostic';
import {english, type Words} from '../../core/words';
import {parseWords} from '../../markdown/words-file';

/**
 * The words that build steps and the page script show, in the language of the course: English, and over it
 * `i18n/<locale>/words.json`. It stands beside Docusaurus' own `code.json`, which has the words of components.
 * @throws with every problem of the file
 */
export function readWords(siteDir: string, locale: string): Words {
  const file = `i18n/${locale}/words.json`;
  const location = path.join(siteDir, file);
  if (!existsSync(location)) return english;
  const checked = parseWords(file, readFileSync(location, 'utf8'));
  if (!checked.ok) throw new Error(checked.diagnostics.map(formatDiagnostic).join('\n\n'));
  return checked.value;
}
