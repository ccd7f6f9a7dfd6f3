import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import type {CourseConfig} from '../../core/course/config';
import {splitNumber} from '../../core/course/page-path';

/** Glob patterns, below `docs/`, of the modules that `course.config.ts` switches off. */
export function modulesOff(siteDir: string, {modules}: CourseConfig): string[] {
  const docs = path.join(siteDir, 'docs');
  if (modules === 'all' || !existsSync(docs)) return [];
  return readdirSync(docs, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => ({folder: name, ...splitNumber(name)}))
    .filter(({number, name}) => number !== null && !modules.includes(name))
    .map(({folder}) => `${folder}/**`);
}
