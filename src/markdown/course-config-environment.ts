import {didYouMean, nearest} from '../core/nearest';
import {algoliaSearch, algoliaVariables} from './course-config-algolia';
import {securityOfEnvironment, securityVariables} from './course-config-security';

type Environment = Readonly<Record<string, string | undefined>>;
type Value = string | boolean | readonly string[] | Readonly<Record<string, unknown>>;

interface Overridden {
  readonly overridden: unknown;
  readonly problems: readonly {readonly message: string; readonly fix: string}[];
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

/** Variables that are read apart, by name. */
const OWN_VARIABLES: readonly (readonly string[])[] = [
  [...algoliaVariables.keys()],
  [...securityVariables.keys()],
  TOOL_VARIABLES,
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
  for (const name of Object.keys(environment).sort()) {
    const value = environment[name];
    if (!name.startsWith(PREFIX) || value === undefined || value === '') continue;
    const override = OVERRIDES.get(name);
    if (override !== undefined) overrides[override.key] = override.read(value);
    else if (!OWN_VARIABLES.some((known) => known.includes(name))) problems.push(unknownVariable(name));
  }
  const search = algoliaSearch(unsafe, environment);
  if (search !== null) overrides.search = search;
  const security = securityOfEnvironment(unsafe, environment);
  if (security !== null) overrides.security = security;
  if (Object.keys(overrides).length === 0 || typeof unsafe !== 'object' || unsafe === null) {
    return {overridden: unsafe, problems};
  }
  return {overridden: {...unsafe, ...overrides}, problems};
}

function unknownVariable(name: string): {message: string; fix: string} {
  const known = [...OVERRIDES.keys(), ...OWN_VARIABLES.flat()];
  const meant = nearest(name, known);
  return {
    message: `The environment variable \`${name}\` is unknown.${didYouMean(name, known)}`,
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
