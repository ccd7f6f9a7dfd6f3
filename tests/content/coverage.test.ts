import path from 'node:path';
import {describe, expect, it} from 'vitest';
import unsafeConfig from '../../course.config';
import {formatDiagnostic} from '../../src/core/diagnostic';
import {pageIds} from '../../src/markdown/check/page-ids';
import {parseCourseConfig} from '../../src/markdown/course-config';
import {readCourse} from '../../src/plugins/course/read-course';
import {FINISHED, readCoverage, readSyllabus} from './read-coverage';

/** Places that more than twelve points lead to, each with the reason why it is one place. */
const CROWDED: ReadonlyMap<string, string> = new Map([
  [
    'docs/01-foundations/04-ml-frameworks.mdx#ecosystem',
    'one table, each row of which answers two or three points',
  ],
  ['docs/01-foundations/index.mdx#module-resources', 'a list of resources'],
  ['docs/02-ml-basics/index.mdx#module-plan', 'the plan of five weeks, a line for each of its days'],
]);

describe('what the course is to teach', async () => {
  const syllabus = readSyllabus();
  const coverage = readCoverage();
  const idsOf = await readPageIds();

  it('is known in full', () => {
    expect(syllabus.size).toBe(978);
  });

  it.each(FINISHED)('has a place for every point of %s', (code) => {
    const own = [...syllabus.keys()].filter((id) => id.startsWith(`${code}.`));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((id) => !coverage.has(id))).toEqual([]);
  });

  it('names no point that is not in the syllabus', () => {
    expect([...coverage.keys()].filter((id) => !syllabus.has(id))).toEqual([]);
  });

  it('leads to pages and ids that are there', () => {
    const lost = [...coverage].filter(([, {file, anchor}]) =>
      anchor !== null ? !idsOf.get(file)?.has(anchor) : !idsOf.has(file),
    );
    expect(lost.map(([id, {file, anchor}]) => `${id}: ${file}#${anchor}`)).toEqual([]);
  });

  it('does not pile up under one heading without a reason', () => {
    const counts = new Map<string, number>();
    for (const {file, anchor} of coverage.values()) {
      const place = `${file}#${anchor ?? ''}`;
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
    const crowded = [...counts].filter(([, count]) => count > 12).map(([place]) => place);
    expect(crowded.sort()).toEqual([...CROWDED.keys()].sort());
  });
});

async function readPageIds(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const config = parseCourseConfig(unsafeConfig);
  if (!config.ok) throw new Error(config.diagnostics.map(formatDiagnostic).join('\n'));
  const {drafts} = await readCourse(path.resolve(import.meta.dirname, '../..'), config.value);
  return new Map(drafts.map((draft) => [draft.file, pageIds(draft)]));
}
