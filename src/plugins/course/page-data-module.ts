/** The name of the plugin, under which Docusaurus keeps its generated data. */
export const coursePluginName = 'lectern-course';

/** The file of a page's data, from the page's id: `foundations/ml-frameworks` → `page-foundations.ml-frameworks.json`. */
export function pageDataFile(pageId: string): string {
  return `page-${pageId.replaceAll('/', '.')}.json`;
}

/** The module that a page imports its data from. */
export function pageDataModule(pageId: string): string {
  return `@generated/${coursePluginName}/default/${pageDataFile(pageId)}`;
}
