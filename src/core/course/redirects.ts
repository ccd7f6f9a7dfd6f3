import type {Redirect} from './course';

/** A page and the ids under which it was known before. */
export interface Renamed {
  readonly id: string;
  readonly address: string;
  readonly formerly: readonly string[];
}

export interface RedirectProblem {
  readonly rule: 'redirect-source-exists' | 'redirect-claimed-twice';
  /** The page whose front matter holds the claim. */
  readonly pageId: string;
  /** The place of the old id in `formerly`. */
  readonly index: number;
  readonly formerId: string;
  /** The page that has that id, or that claims it too. */
  readonly otherId: string;
}

export interface Redirects {
  readonly redirects: readonly Redirect[];
  readonly problems: readonly RedirectProblem[];
}

/**
 * Redirects from old ids. An old id that is the id or the address of a page, or that two pages claim, gives a problem
 * and no redirect.
 */
export function buildRedirects(pages: readonly Renamed[]): Redirects {
  const existing = new Map(
    pages.flatMap(
      ({id, address}) =>
        [
          [id, id],
          [address.slice(1, -1), id],
        ] as const,
    ),
  );
  const claimed = new Map<string, string>();
  const redirects: Redirect[] = [];
  const problems: RedirectProblem[] = [];
  for (const page of pages) {
    for (const [index, formerId] of page.formerly.entries()) {
      const claimant = claimed.get(formerId);
      const place = {pageId: page.id, index, formerId};
      const owner = existing.get(formerId);
      if (owner !== undefined) {
        problems.push({rule: 'redirect-source-exists', ...place, otherId: owner});
      } else if (claimant !== undefined) {
        problems.push({rule: 'redirect-claimed-twice', ...place, otherId: claimant});
      } else {
        claimed.set(formerId, page.id);
        redirects.push({from: `/${formerId}/`, to: page.address});
      }
    }
  }
  return {redirects, problems};
}
