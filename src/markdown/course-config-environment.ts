import {didYouMean, nearest} from '../core/nearest';
import {algoliaSearch, algoliaVariables} from './course-config-algolia';

type Environment = Readonly<Record<string, string | undefined>>;
type Value = string | readonly string[] | Readonly<Record<string, string>>;

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
  'LECTERN_PORT',
  'LECTERN_UNPROVEN',
];

const asText = (value: string): Value => value;

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
    else if (!algoliaVariables.has(name) && !TOOL_VARIABLES.includes(name))
      problems.push(unknownVariable(name));
  }
  const search = algoliaSearch(unsafe, environment);
  if (search !== null) overrides.search = search;
  if (Object.keys(overrides).length === 0 || typeof unsafe !== 'object' || unsafe === null) {
    return {overridden: unsafe, problems};
  }
  return {overridden: {...unsafe, ...overrides}, problems};
}

function unknownVariable(name: string): {message: string; fix: string} {
  const known = [...OVERRIDES.keys(), ...algoliaVariables.keys(), ...TOOL_VARIABLES];
  const meant = nearest(name, known);
  return {
    message: `The environment variable \`${name}\` is unknown.${didYouMean(name, known)}`,
    fix:
      meant === null
        ? `Unset it, or use one of: ${known.join(', ')}.`
        : `Set \`${meant}\`, or unset \`${name}\`.`,
  };
}

/** `#b4381e` for both themes, or `#b4381e,#ff8a66` for light and dark. */
function readAccent(value: string): Value {
  const [light = '', dark = light] = value.split(',').map((part) => part.trim());
  return {light, dark};
}

/** `all`, or ids with commas between them. */
function readModules(value: string): Value {
  if (value.trim() === 'all') return 'all';
  return value.split(',').map((part) => part.trim());
}
