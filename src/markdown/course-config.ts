import * as z from 'zod';
import type {CourseConfig, CourseConfigInput} from '../core/course/config';
import type {RuleId} from '../core/course/rules';
import type {Checked, Diagnostic} from '../core/diagnostic';
import {accentProblems} from './course-config-accent';
import {applyEnvironment} from './course-config-environment';
import {securitySchema} from './course-config-security';
import {tabFamilyProblems} from './course-config-tabs';
import {schemaProblems} from './schema-problems';

const CONFIG_FILE = 'course.config.ts';

const text = z.string().trim().min(1);
const colour = z.string().regex(/^#[0-9a-f]{6}$/i, 'must be a colour of six digits such as `#b4381e`');
/** As it stands in headers and links: nothing that would end a value or begin another. */
const origin = /^https?:\/\/(?:[a-z0-9][\w.-]*|\[[\da-f:]+\])(?::\d{1,5})?$/i;
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');

const searchSchema = z.discriminatedUnion('provider', [
  z.strictObject({provider: z.literal('pagefind')}),
  z.strictObject({
    provider: z.literal('algolia'),
    // A part of the addresses that the content policy allows.
    appId: z
      .string()
      .regex(/^[a-z0-9]+$/i, 'must be letters and digits')
      .describe('The application id that Algolia shows.'),
    apiKey: text.describe('The public key that can only search, never the admin key.'),
    indexName: text.describe('The name of the index that holds this course.'),
    host: z
      .string()
      .regex(origin, 'must be a web address without a path, such as `https://search.example.org`')
      .exactOptional()
      .describe('A server of yours that passes requests on to Algolia; without it, Algolia’s own.'),
  }),
]);

/** The keys of `course.config.ts`. */
export const courseConfigSchema = z.strictObject({
  title: text.describe('The name of the course, as the header shows it.'),
  tagline: text.describe('One line under the title on the home page.'),
  description: text.describe('One or two sentences for search engines and link previews.'),
  url: z
    .string()
    .regex(origin, 'must be a web address without a path, such as `https://example.org`')
    .describe('Where the site is served, without the path.'),
  baseUrl: z
    .string()
    .regex(
      /^\/(?:[\w~-][\w.~-]*\/)*$/,
      'must begin and end with a slash and hold only letters, digits, `-`, `_`, `.` and `~` between slashes, no dot first, such as `/course/`',
    )
    .describe('The path under which the site is served: `/`, or `/course/`.'),
  courseId: id.describe(
    'Names the learner’s record in the browser. Never change it once the course is in use.',
  ),
  logo: z
    .string()
    .regex(/^[^/\s][^\s]*\.(svg|png|webp)$/, 'must be a picture below `static/`, such as `img/logo.svg`')
    .exactOptional()
    .describe('A picture below `static/`: svg, png or webp.'),
  accent: z
    .strictObject({
      light: colour.describe('The accent on the light theme, as `#rrggbb`.'),
      dark: colour.describe('The accent on the dark theme, as `#rrggbb`.'),
    })
    .exactOptional()
    .describe('The one colour for what a reader can act on, for each theme.'),
  repository: z
    .string()
    .regex(/^https?:\/\/[^\s]+[^/\s]$/, 'must be a web address without a slash at the end')
    .exactOptional()
    .describe('The web address of the repository, for `Edit this page`.'),
  branch: text.exactOptional().describe('The branch that readers’ edits go to.'),
  modules: z
    .union([z.literal('all'), z.array(id).min(1)])
    .exactOptional()
    .describe('Either `all`, or a list of the ids of the modules that are on.'),
  tabFamilies: z
    .record(
      id,
      z.strictObject({
        label: text.describe('What is chosen, for screen readers: `Framework`.'),
        options: z
          .array(text)
          .min(2)
          .describe('The labels that tabs of this family may have, in their order.'),
      }),
    )
    .exactOptional()
    .describe('The families of tabs. A reader’s choice in one holds for the whole site.'),
  search: searchSchema
    .exactOptional()
    .describe('The search: `{provider: "pagefind"}`, or Algolia with its keys.'),
  reportMistake: z
    .string()
    .regex(/^(issues|https?:\/\/\S+|mailto:\S+)$/, 'must be `issues` or an address')
    .exactOptional()
    .describe('`issues`, or an address in which {page}, {title} and {version} are filled in.'),
  offline: z
    .boolean()
    .exactOptional()
    .describe(
      'Whether learners can keep modules for times without a network: `true` or `false`. With `false`, what they kept is taken away.',
    ),
  security: securitySchema.exactOptional().describe('What the headers of the site allow.'),
  locale: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language tag such as `en` or `pt-BR`')
    .exactOptional()
    .describe('The language of the course.'),
});

/**
 * The checked configuration. `unsafe` is what `course.config.ts` exports; variables named `LECTERN_…` in
 * `environment` override its keys.
 */
export function parseCourseConfig(
  unsafe: unknown,
  environment: Readonly<Record<string, string | undefined>> = {},
): Checked<CourseConfig> {
  const {overridden, problems, variables} = applyEnvironment(unsafe, environment);
  const found = [
    ...problems.map(({message, fix}) => problem('bad-environment', message, fix)),
    ...schemaProblems(courseConfigSchema, overridden).map(({kind, path, message, fix}) =>
      problem(kind, kind === 'bad-value' ? message + sourceOf(path, variables) : message, fix),
    ),
  ];
  const parsed = courseConfigSchema.safeParse(overridden);
  if (!parsed.success) return {ok: false, diagnostics: found};
  const {accent, tabFamilies = {}, modules = 'all'} = parsed.data;
  const accents = accent === undefined ? [] : accentProblems(accent);
  const own = [
    ...accents.map(({message, fix}) => ({message: message + sourceOf(['accent'], variables), fix})),
    ...tabFamilyProblems(tabFamilies),
    ...repeated(modules === 'all' ? [] : modules).map((module) => ({
      message: `\`modules\` names \`${module}\` twice.`,
      fix: 'Take one of the two out.',
    })),
  ];
  found.push(...own.map(({message, fix}) => problem('bad-value', message, fix)));
  if (parsed.data.reportMistake === 'issues' && parsed.data.repository === undefined) {
    found.push(
      problem(
        'bad-value',
        '`reportMistake` is `issues`, but there is no `repository`.',
        'Add `repository`, or give an address.',
      ),
    );
  }
  if (found.length > 0) return {ok: false, diagnostics: found};
  return {ok: true, value: withDefaults(parsed.data), diagnostics: []};
}

function withDefaults(input: CourseConfigInput): CourseConfig {
  return {
    title: input.title,
    tagline: input.tagline,
    description: input.description,
    url: input.url,
    baseUrl: input.baseUrl,
    courseId: input.courseId,
    logo: input.logo ?? null,
    accent: input.accent ?? null,
    repository: input.repository ?? null,
    branch: input.branch ?? 'main',
    modules: input.modules ?? 'all',
    tabFamilies: input.tabFamilies ?? {},
    search: input.search ?? {provider: 'pagefind'},
    reportMistake: input.reportMistake ?? null,
    offline: input.offline ?? true,
    security: {frameAncestors: 'self', meta: false, ...input.security},
    locale: input.locale ?? 'en',
  };
}

function repeated(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((each, index) => ids.indexOf(each) < index))];
}

/** Where a value comes from, when it is not the file that the problem is said of. */
function sourceOf(path: readonly (string | number)[], variables: ReadonlyMap<string, string>): string {
  const name = variables.get(path.slice(0, 2).join('.')) ?? variables.get(String(path[0]));
  return name === undefined ? '' : ` It comes from the environment variable \`${name}\`.`;
}

function problem(rule: RuleId, message: string, fix: string): Diagnostic {
  return {severity: 'error', file: CONFIG_FILE, line: 1, column: 1, rule, message, fix};
}
