import type {Header} from './security-headers';

/** Files whose names change with their content, by pattern below the base path. */
export const hashedPlaces: readonly string[] = [
  'assets/*',
  'pagefind/fragment/*',
  'pagefind/index/*',
  'pagefind/filter/*',
];

const forEver = 'public, max-age=31536000, immutable';

/**
 * `_headers`, which Netlify and Cloudflare Pages read at the top of what they publish.
 * @param basePath begins and ends with a slash
 */
export function headersFile(headers: readonly Header[], basePath: string): string {
  const all = rule(`${basePath}*`, headers);
  const cached = [{name: 'Cache-Control', value: forEver}];
  return [all, ...hashedPlaces.map((place) => rule(`${basePath}${place}`, cached))].join('\n');
}

function rule(path: string, headers: readonly Header[]): string {
  return `${path}\n${headers.map(({name, value}) => `  ${name}: ${value}\n`).join('')}`;
}

/** The headers as lines of an nginx configuration, for errors too. */
export function nginxHeaders(headers: readonly Header[]): string {
  return headers.map(({name, value}) => `add_header ${name} "${value}" always;\n`).join('');
}
