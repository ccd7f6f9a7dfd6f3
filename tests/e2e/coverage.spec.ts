import {readPagePath} from '../../src/core/course/page-path';
import {readCoverage} from '../content/read-coverage';
import {expect, test} from './site-test';

test('every point of the syllabus has its place in the built pages', async ({request}) => {
  const files = new Map<string, Set<string>>();
  for (const {file, anchor} of readCoverage().values()) {
    const anchors = files.get(file) ?? new Set();
    if (anchor !== null) anchors.add(anchor);
    files.set(file, anchors);
  }
  const lost: string[] = [];
  for (const [file, anchors] of files) {
    const response = await request.get(addressOf(file).slice(1));
    expect(response.status(), file).toBe(200);
    const html = await response.text();
    // The built page writes an id without quotes.
    const ids = new Set(
      [...html.matchAll(/ id=(?:"([^"]*)"|([^\s>]+))/gu)].map(([, quoted, bare]) => quoted ?? bare),
    );
    for (const anchor of anchors) if (!ids.has(anchor)) lost.push(`${file}#${anchor}`);
  }
  expect(lost).toEqual([]);
});

function addressOf(file: string): string {
  const exercise = /^exercises\/[^/]+\/([^/]+)\/index\.mdx$/u.exec(file)?.[1];
  if (exercise !== undefined) return `/exercises/${exercise}/`;
  const reading = readPagePath(file);
  if (!reading.ok) throw new Error(`${file}: ${reading.problem.message}`);
  return reading.path.address;
}
