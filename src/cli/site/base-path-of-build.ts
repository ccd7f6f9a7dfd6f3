import {readFileSync} from 'node:fs';
import path from 'node:path';

/**
 * The path under which a built site wants to be served, `/` or `/courses/ml/`: what its front page says of its own
 * files. So a folder can be served without its configuration.
 * @throws where there is no built site in the folder
 */
export function basePathOfBuild(folder: string): string {
  const html = readFileSync(path.join(folder, 'index.html'), 'utf8');
  return /(?:src|href)="?(\/(?:[^"\s>]*\/)?)assets\/(?:js|css)\//.exec(html)?.[1] ?? '/';
}
