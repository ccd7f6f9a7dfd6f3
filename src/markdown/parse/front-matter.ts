import type {z} from 'zod';
import type {PageKind} from '../../core/course/course';
import type {RuleId} from '../../core/course/rules';
import type {Diagnostic} from '../../core/diagnostic';
import {schemaProblems} from '../schema-problems';
import {moduleSchema} from './module-schema';
import type {FrontMatter} from './page-draft';
import {exerciseSchema, lessonSchema, plainSchema} from './page-schemas';
import {FILE_START, type Place, type Places} from './places';
import {splitFrontMatter} from './split-front-matter';
import {pathKey, readYaml} from './yaml-source';

export interface FrontMatterDraft {
  readonly frontMatter: FrontMatter | null;
  readonly places: ReadonlyMap<string, {readonly key: Place; readonly value: Place}>;
  readonly diagnostics: readonly Diagnostic[];
}

/** The checked front matter of a page of this kind, or every problem in it. */
export function readFrontMatter(
  file: string,
  source: string,
  places: Places,
  kind: PageKind,
): FrontMatterDraft {
  const split = splitFrontMatter(source);
  if (split.state !== 'present') {
    const problem =
      split.state === 'missing'
        ? {
            message: 'The page does not begin with front matter.',
            fix: 'Begin the file with `---`, the keys `title` and `description`, and `---`.',
          }
        : {message: 'The front matter is never closed.', fix: 'End it with a line that holds `---` alone.'};
    return {
      frontMatter: null,
      places: new Map(),
      diagnostics: [report('no-front-matter', FILE_START, problem)],
    };
  }
  const yaml = readYaml(split.text);
  const at = (offset: number) => places.at(split.offset + offset);
  const found = new Map(
    [...yaml.offsets].map(([path, {key, value}]) => [path, {key: at(key), value: at(value)}]),
  );
  if (yaml.problems.length > 0) {
    const diagnostics = yaml.problems.map((problem) =>
      report('front-matter-syntax', at(problem.offset), problem),
    );
    return {frontMatter: null, places: found, diagnostics};
  }
  const value = yaml.value ?? {};
  const {schema, pick} = schemaFor(kind);
  const diagnostics = schemaProblems(schema, value).map((problem) =>
    report(problem.kind, placeOf(problem.kind, problem.path), problem),
  );
  return {frontMatter: pick(value), places: found, diagnostics};

  function placeOf(problem: string, path: readonly (string | number)[]): Place {
    const own = found.get(pathKey(path));
    if (own !== undefined) return problem === 'unknown-key' ? own.key : own.value;
    for (let length = path.length - 1; length > 0; length--) {
      const parent = found.get(pathKey(path.slice(0, length)));
      if (parent !== undefined) return parent.key;
    }
    return FILE_START;
  }

  function report(
    rule: RuleId,
    place: Place,
    {message, fix}: {readonly message: string; readonly fix: string},
  ): Diagnostic {
    return {severity: 'error', file, ...place, rule, message, fix};
  }
}

interface KindOfSchema {
  readonly schema: z.ZodType;
  readonly pick: (unsafe: unknown) => FrontMatter | null;
}

function schemaFor(kind: PageKind): KindOfSchema {
  switch (kind) {
    case 'module':
      return {
        schema: moduleSchema,
        pick: (unsafe) => {
          const {data} = moduleSchema.safeParse(unsafe);
          return data === undefined ? null : {kind: 'module', data};
        },
      };
    case 'lesson':
      return {
        schema: lessonSchema,
        pick: (unsafe) => {
          const {data} = lessonSchema.safeParse(unsafe);
          return data === undefined ? null : {kind: 'lesson', data};
        },
      };
    case 'exercise':
    case 'practical':
      return {
        schema: exerciseSchema,
        pick: (unsafe) => {
          const {data} = exerciseSchema.safeParse(unsafe);
          return data === undefined ? null : {kind: 'exercise', data};
        },
      };
    case 'guide':
    case 'glossary':
    case 'page':
      return {
        schema: plainSchema,
        pick: (unsafe) => {
          const {data} = plainSchema.safeParse(unsafe);
          return data === undefined ? null : {kind: 'plain', data};
        },
      };
  }
}
