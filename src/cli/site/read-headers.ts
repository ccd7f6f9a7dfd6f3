import {readFileSync} from 'node:fs';
import path from 'node:path';
import {headerFiles} from '../hosting/add-headers';

/** The security headers that a build worked out, as name and value: those of the first rule, which is for every address. */
export function readHeaders(folder: string): readonly (readonly [name: string, value: string])[] {
  let text: string;
  try {
    text = readFileSync(path.join(folder, headerFiles.hosts), 'utf8');
  } catch {
    // An older build, or no site of ours.
    return [];
  }
  const [rule = ''] = text.split('\n\n');
  return [...rule.matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(([, name = '', value = '']) => [name, value]);
}
