import type {ParseFrontMatter} from '@docusaurus/types';

const isText = (value: unknown): boolean => typeof value === 'string';
const isFlag = (value: unknown): boolean => typeof value === 'boolean';

/** What Docusaurus itself makes use of, and what it takes without a complaint. */
const docusaurusKeys: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ['title', isText],
  ['description', isText],
  ['slug', isText],
  ['image', isText],
  ['keywords', (value) => Array.isArray(value) && value.every(isText)],
  ['sidebar_label', isText],
  ['toc_max_heading_level', (value) => Number.isInteger(value) && Number(value) >= 2 && Number(value) <= 6],
  ['draft', isFlag],
  ['unlisted', isFlag],
]);

/** The page of an exercise: its address is the name of its folder, without the module's. */
const EXERCISE = /\/exercises\/[^/]+\/(?<id>[^/]+)\/index\.mdx$/;

/**
 * A page's front matter without Lectern's own keys. Docusaurus sends it along with each page's script; a module's
 * plan and objectives are in the page's data already. What is wrong in it is left out: the check of the course says
 * so, for all files at once, where Docusaurus would stop at the first.
 */
export const pageFrontMatter: ParseFrontMatter = async ({filePath, fileContent, defaultParseFrontMatter}) => {
  const parsed = await defaultParseFrontMatter({filePath, fileContent}).catch(() => ({
    frontMatter: {},
    content: fileContent.replace(/^---\r?\n[\s\S]*?\r?\n---(?:\r?\n|$)/, ''),
  }));
  const kept = Object.entries(parsed.frontMatter).filter(([key, value]) => docusaurusKeys.get(key)?.(value));
  const exercise = EXERCISE.exec(filePath.replaceAll('\\', '/'))?.groups?.id;
  const slug = exercise === undefined ? {} : {slug: `/${exercise}`};
  return {...parsed, frontMatter: {...Object.fromEntries(kept), ...slug}};
};
