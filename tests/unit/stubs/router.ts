/** The page that `window` is at: the address bar of jsdom is the router's. */
export function useLocation(): {pathname: string; search: string; hash: string} {
  const {pathname, search, hash} = window.location;
  return {pathname, search, hash};
}

/** Moves without loading a page, as the site's router does. */
export function useHistory(): {push(path: string): void} {
  return {push: (path) => window.history.pushState(null, '', path)};
}
