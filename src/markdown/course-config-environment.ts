import {nearest} from '../core/nearest';
import {algoliaSearch, algoliaVariables} from './course-config-algolia';
import {securityOfEnvironment, securityVariables} from './course-config-security';

type Environment = Readonly<Record<string, string | undefined>>;
type Value = string | boolean | readonly string[] | Readonly<Record<string, unknown>>;

interface Overridden {
  readonly overridden: unknown;
  readonly problems: readonly {readonly message: string; readonly fix: string}[];
  /** Key of the configuration, or `search.appId` for one in a group → the variable that gave its value. */
  readonly variables: ReadonlyMap<string, string>;
}

const PREFIX = 'LECTERN_';

/** Variables that are no keys of the configuration: the scripts read them. */
const TOOL_VARIABLES: readonly string[] = [
  'LECTERN_ALGOLIA_WRITE_KEY',
  'LECTERN_COMMIT',
  'LECTERN_COMMIT_DATE',
  'LECTERN_EXERCISES',
  'LECTERN_PORT',
  'LECTERN_PYTHON_PLAIN',
  'LECTERN_PYTHON_TENSORFLOW',
  'LECTERN_PYTHON_TORCH',
  'LECTERN_UNPROVEN',
];

/** Variables that are read apart. */
const OWN_VARIABLES: readonly string[] = [
  ...algoliaVariables.keys(),
  ...securityVariables.keys(),
  ...TOOL_VARIABLES,
];

const asText = (value: string): Value => value;

/** What is neither stays a text, which the check then names. */
const readSwitch = (value: string): Value =>
  value === 'true' || value === 'false' ? value === 'true' : value;

/** Variable → key of the configuration, and how its text becomes a value. */
const OVERRIDES: ReadonlyMap<string, {readonly key: string; readonly read: (value: string) => Value}> =
  new Map([
    ['LECTERN_TITLE', {key: 'title', read: asText}],
    ['LECTERN_TAGLINE', {key: 'tagline', read: asText}],
    ['LECTERN_DESCRIPTION', {key: 'description', read: asText}],
    ['LECTERN_URL', {key: 'url', read: asText}],
    ['LECTERN_BASE_URL', {key: 'baseUrl', read: asText}],
    ['LECTERN_COURSE_ID', {key: 'courseId', read: asText}],
    ['LECTERN_LOGO', {key: 'logo', read: asText}],
    ['LECTERN_ACCENT', {key: 'accent', read: readAccent}],
    ['LECTERN_REPOSITORY', {key: 'repository', read: asText}],
    ['LECTERN_BRANCH', {key: 'branch', read: asText}],
    ['LECTERN_MODULES', {key: 'modules', read: readModules}],
    ['LECTERN_SEARCH', {key: 'search', read: (provider) => ({provider})}],
    ['LECTERN_REPORT_MISTAKE', {key: 'reportMistake', read: asText}],
    ['LECTERN_OFFLINE', {key: 'offline', read: readSwitch}],
    ['LECTERN_LOCALE', {key: 'locale', read: asText}],
  ]);

/** The configuration with the variables of the environment put over its keys; an empty variable counts as unset. */
export function applyEnvironment(unsafe: unknown, environment: Environment): Overridden {
  const overrides: Record<string, Value> = {};
  const problems: {message: string; fix: string}[] = [];
  const variables = new Map<string, string>();
  for (const name of Object.keys(environment).sort()) {
    const value = environment[name];
    if (!name.startsWith(PREFIX) || value === undefined || value === '') continue;
    const override = OVERRIDES.get(name);
    const inGroup = groupKeyOf(name);
    if (override !== undefined) {
      overrides[override.key] = override.read(value);
      variables.set(name === 'LECTERN_SEARCH' ? 'search.provider' : override.key, name);
    } else if (inGroup !== undefined) variables.set(inGroup, name);
    else if (!TOOL_VARIABLES.includes(name)) problems.push(unknownVariable(name));
  }
  const search = algoliaSearch(unsafe, environment);
  if (search !== null) overrides.search = search;
  const security = securityOfEnvironment(unsafe, environment);
  if (security !== null) overrides.security = security;
  if (Object.keys(overrides).length === 0 || typeof unsafe !== 'object' || unsafe === null) {
    return {overridden: unsafe, problems, variables};
  }
  return {overridden: {...unsafe, ...overrides}, problems, variables};
}

/** `search.appId`, `security.meta`; undefined for a variable that is read whole, or is none of ours. */
function groupKeyOf(name: string): string | undefined {
  const algolia = algoliaVariables.get(name);
  if (algolia !== undefined) return `search.${algolia}`;
  const security = securityVariables.get(name);
  return security && `security.${security.key}`;
}

function unknownVariable(name: string): {message: string; fix: string} {
  const known = [...OVERRIDES.keys(), ...OWN_VARIABLES];
  // What all of them begin with says nothing of which one was meant.
  const ends = known.map((each) => each.slice(PREFIX.length));
  const given = name.slice(PREFIX.length);
  const [word = ''] = given.split('_');
  const alike = ends.filter((each) => each.startsWith(`${word}_`));
  const end = nearest(given, ends) ?? (alike.length === 1 ? alike[0] : undefined) ?? null;
  const meant = end === null ? null : PREFIX + end;
  return {
    message: `The environment variable \`${name}\` is unknown.${meant === null ? '' : ` Did you mean \`${meant}\`?`}`,
    fix:
      meant === null
        ? `Unset it, or use one of: ${known.join(', ')}.`
        : `Set \`${meant}\`, or unset \`${name}\`.`,
  };
}

/** `#b4381e,#ff8a66` for light and dark; one colour stands for both, and what is longer is refused as it is. */
function readAccent(value: string): Value {
  const [light = '', dark = light, ...rest] = value.split(',').map((part) => part.trim());
  return rest.length > 0 ? value : {light, dark};
}

/** `all`, or ids with commas between them. */
function readModules(value: string): Value {
  if (value.trim() === 'all') return 'all';
  return value.split(',').map((part) => part.trim());
}
