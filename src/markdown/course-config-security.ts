import * as z from 'zod';

type Environment = Readonly<Record<string, string | undefined>>;

const origin = z
  .string()
  .regex(
    /^https?:\/\/(?:\*\.)?[\w.-]+(?::\d+)?$/,
    'must be a web address without a path, such as `https://learn.example.org`',
  );

/** The keys of `security`. */
export const securitySchema = z.strictObject({
  frameAncestors: z
    .union([z.enum(['none', 'self']), z.array(origin).min(1)])
    .exactOptional()
    .describe('Who may show a page in a frame: `none`, `self`, or a list of web addresses without a path.'),
  meta: z
    .boolean()
    .exactOptional()
    .describe('`true` puts the content policy into each page, for hosts that send no headers of yours.'),
});

/** Variable → key of `security`, and how its text becomes a value. */
export const securityVariables: ReadonlyMap<
  string,
  {readonly key: string; readonly read: (value: string) => unknown}
> = new Map([
  ['LECTERN_SECURITY_FRAME_ANCESTORS', {key: 'frameAncestors', read: readAncestors}],
  ['LECTERN_SECURITY_META', {key: 'meta', read: readSwitch}],
]);

/** What these variables make of `security`, over what the configuration says of it. Null where none of them is set. */
export function securityOfEnvironment(
  unsafe: unknown,
  environment: Environment,
): Record<string, unknown> | null {
  const given: Record<string, unknown> = {};
  for (const [name, {key, read}] of securityVariables) {
    const value = environment[name];
    if (value) given[key] = read(value);
  }
  return Object.keys(given).length === 0 ? null : {...securityOf(unsafe), ...given};
}

function securityOf(unsafe: unknown): object {
  if (typeof unsafe !== 'object' || unsafe === null || !('security' in unsafe)) return {};
  return typeof unsafe.security === 'object' && unsafe.security !== null ? unsafe.security : {};
}

/** `none`, `self`, or addresses with spaces or commas between them. */
function readAncestors(value: string): string | readonly string[] {
  return value.includes(':') ? value.split(/[\s,]+/).filter((part) => part !== '') : value.trim();
}

/** What is neither `true` nor `false` stays as it is, and is refused with the rest. */
function readSwitch(value: string): boolean | string {
  return value === 'true' || (value !== 'false' && value);
}
