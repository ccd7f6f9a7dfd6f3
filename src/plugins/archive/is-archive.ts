import type {LoadContext} from '@docusaurus/types';

/** Whether the site is built to be opened from disk: see docusaurus.archive.config.ts. */
export function isArchive({siteConfig}: Pick<LoadContext, 'siteConfig'>): boolean {
  return siteConfig.future.experimental_router === 'hash';
}
