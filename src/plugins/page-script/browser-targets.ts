/** `chrome >= 111`, as package.json lists the browsers, in esbuild's spelling: `chrome111`. */
export function browserTargets(browserslist: readonly string[]): readonly string[] {
  return browserslist.map((query) => {
    const [, browser, version] = /^([a-z]+) >= ([\d.]+)$/.exec(query) ?? [];
    if (!browser || !version) {
      throw new Error(`package.json: browserslist.production has “${query}”; write it as “chrome >= 111”`);
    }
    return browser + version;
  });
}
