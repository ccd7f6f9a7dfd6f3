import * as z from 'zod';

type Path = readonly (string | number)[];

/** The sentence that describes the field at `path`: the innermost one that has any. */
export function describedAt(schema: z.ZodType, path: Path): string {
  let described = description(schema);
  let current: unknown = schema;
  for (const part of path) {
    current = step(current, part);
    described = description(current) || described;
  }
  return described;
}

/** The keys that the object at `path` may have. In a union, those of the case that `unsafe` names. */
export function keysAt(schema: z.ZodType, path: Path, unsafe: unknown): readonly string[] {
  let current: unknown = schema;
  let value: unknown = unsafe;
  for (const part of path) {
    current = step(current, part);
    // Reading one own key of plain data.
    value =
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[part]
        : undefined;
  }
  const inner = unwrap(current);
  if (inner instanceof z.ZodObject) return Object.keys(inner.shape);
  if (inner instanceof z.ZodUnion) {
    const cases = inner.options.map(unwrap).filter((option) => option instanceof z.ZodObject);
    return [...new Set(cases.flatMap((option) => Object.keys(option.shape)))];
  }
  return [];
}

function step(schema: unknown, part: string | number): unknown {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return inner.element;
  if (inner instanceof z.ZodRecord) return inner.valueType;
  if (inner instanceof z.ZodObject) return inner.shape[part];
  if (inner instanceof z.ZodUnion) {
    return inner.options.map((option) => step(option, part)).find((found) => found !== undefined);
  }
  return undefined;
}

function unwrap(schema: unknown): unknown {
  let current = schema;
  while (current instanceof z.ZodOptional || current instanceof z.ZodExactOptional)
    current = current.unwrap();
  return current;
}

function description(schema: unknown): string {
  const outer = schema instanceof z.ZodType ? schema.description : undefined;
  if (outer !== undefined) return outer;
  const inner = unwrap(schema);
  return inner instanceof z.ZodType ? (inner.description ?? '') : '';
}
