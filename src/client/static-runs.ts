/**
 * The HTML of a page's static runs, which is not in the page's JavaScript. On the first page it is read from the
 * document, before React replaces anything; on the way to another page it is taken from that page's HTML file.
 * `key` is the hash of the runs, `address` the page's address on this site.
 */
export async function loadStaticRuns(key: string, address: string): Promise<string[]> {
  const shown = runsIn(document, key);
  if (shown.length > 0) return shown;
  if (isLoadedFrom(address)) {
    throw new Error(`${address} does not hold the static runs ${key} of its own script`);
  }
  const runs = runsIn(await pageAt(address), key);
  return runs.length > 0 ? runs : reloadOnArrival(address);
}

/** The runs in their order. */
function runsIn(page: Document, key: string): string[] {
  const runs = new Map<number, string>();
  for (const element of page.querySelectorAll(`[data-run^="${key}-"]`)) {
    runs.set(Number(element.getAttribute('data-run')?.split('-').at(-1)), element.innerHTML);
  }
  return Array.from(runs, (_, index) => {
    const html = runs.get(index);
    if (html === undefined) throw new Error(`The static run ${key}-${index} is missing`);
    return html;
  });
}

/** Empty where it cannot be fetched: then the browser's own loading says why. */
async function pageAt(address: string): Promise<Document> {
  const html = await fetch(address).then(
    (response) => response.text(),
    () => '',
  );
  return new DOMParser().parseFromString(html, 'text/html');
}

function isLoadedFrom(address: string): boolean {
  return performance.getEntriesByType('navigation').some(({name}) => isAt(new URL(name), address));
}

/**
 * A newer version of the page was deployed, which this version's script does not fit, or it cannot be fetched. Then
 * the browser loads it whole, but not before the reader goes there: a page is loaded ahead when a pointer rests on its
 * link. Docusaurus changes the address first and shows the page when it is loaded.
 */
function reloadOnArrival(address: string): Promise<never> {
  const timer = setInterval(() => {
    if (isAt(location, address)) {
      clearInterval(timer);
      location.reload();
    }
  }, 100);
  return new Promise(() => {});
}

/** A host may serve a page with and without the slash at its end. */
function isAt({pathname}: {readonly pathname: string}, address: string): boolean {
  return pathname.replace(/\/$/, '') === address.replace(/\/$/, '');
}
