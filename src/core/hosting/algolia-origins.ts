import type {SearchConfig} from '../course/config';

/** The hosts that Algolia's client asks, or the one that the team put in their place; none with another search. */
export function algoliaOrigins(search: SearchConfig): readonly string[] {
  if (search.provider !== 'algolia') return [];
  if (search.host !== undefined) return [search.host];
  const app = search.appId.toLowerCase();
  const own = [`https://${app}-dsn.algolia.net`, `https://${app}.algolia.net`];
  return [...own, ...[1, 2, 3].map((number) => `https://${app}-${number}.algolianet.com`)];
}
