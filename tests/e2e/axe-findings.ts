import AxeBuilder from '@axe-core/playwright';
import type {Page} from '@playwright/test';

/**
 * What axe finds wrong on a page, or in one part of it.
 *
 * Everything runs in the page itself and only findings come back: the pages have no frames, and the lists of what is
 * right take seconds to cross over, most of all from Firefox.
 */
export async function axeFindings(page: Page, part?: string): Promise<unknown> {
  const builder = new AxeBuilder({page}).setLegacyMode().options({resultTypes: ['violations']});
  const {violations} = await (part === undefined ? builder : builder.include(part)).analyze();
  return violations.map(({id, nodes}) => ({id, nodes: nodes.map(({html}) => html)}));
}
