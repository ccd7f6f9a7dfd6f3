import type {ParseFrontMatter} from '@docusaurus/types';

/** What Docusaurus itself makes use of. */
const docusaurusKeys = new Set([
  'title',
  'description',
  'slug',
  'image',
  'keywords',
  'sidebar_label',
  'toc_max_heading_level',
  'draft',
  'unlisted',
]);

/**
 * A page's front matter without Lectern's own keys. Docusaurus sends it along with each page's script; a module's
 * plan and objectives are in the page's data already.
 */
export const pageFrontMatter: ParseFrontMatter = async ({filePath, fileContent, defaultParseFrontMatter}) => {
  const parsed = await defaultParseFrontMatter({filePath, fileContent});
  const kept = Object.entries(parsed.frontMatter).filter(([key]) => docusaurusKeys.has(key));
  return {...parsed, frontMatter: Object.fromEntries(kept)};
};
