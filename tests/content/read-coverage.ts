import {readFileSync} from 'node:fs';
import {parse} from 'yaml';

/** Modules of which every point is taught, by the code that their points begin with. */
export const FINISHED: readonly string[] = ['m01', 'm004'];

/** A place in the course: a file from the root, and an id on its page or null for the page as a whole. */
export interface Place {
  readonly file: string;
  readonly anchor: string | null;
}

/** What is to be taught: id → what it says. */
export function readSyllabus(): ReadonlyMap<string, string> {
  return readMap('syllabus.yaml');
}

/** Where each point is taught: id → place. */
export function readCoverage(): ReadonlyMap<string, Place> {
  return new Map(
    [...readMap('coverage.yaml')].map(([id, place]) => {
      const [file = '', anchor = null] = place.split('#');
      return [id, {file, anchor}];
    }),
  );
}

/** A flat map of texts, from the repository's root: Playwright knows no `import.meta`. An id that stands twice is an error of the parser. */
function readMap(name: string): ReadonlyMap<string, string> {
  const unsafe: unknown = parse(readFileSync(`tests/content/${name}`, 'utf8'));
  if (typeof unsafe !== 'object' || unsafe === null) throw new Error(`${name} is no map.`);
  return new Map(
    Object.entries(unsafe).map(([key, value]: [string, unknown]) => {
      if (typeof value !== 'string' || value === '') throw new Error(`${name}: ${key} has no text.`);
      return [key, value];
    }),
  );
}
