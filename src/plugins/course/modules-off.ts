import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import type {CourseConfig} from '../../core/course/config';
import {splitNumber} from '../../core/course/page-path';

/** The modules that `course.config.ts` switches off: id → folder below `docs/`. */
export function modulesOff(siteDir: string, {modules}: CourseConfig): ReadonlyMap<string, string> {
  const docs = path.join(siteDir, 'docs');
  if (modules === 'all' || !existsSync(docs)) return new Map();
  const off = readdirSync(docs, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => ({folder: name, ...splitNumber(name)}))
    .filter(({number, name}) => number !== null && !modules.includes(name));
  return new Map(off.map(({name, folder}) => [name, folder]));
}
