import {siteDataVariable} from '../../core/archive/site-data-script';

const waiting = new Map<string, Promise<unknown>>();

/**
 * What the build wrote as JSON for the browser, such as `data/outline.json`: in an archive each such file lies beside
 * itself as a script, because a browser reads nothing else from disk.
 */
export function readSiteData(_baseUrl: string, path: string): Promise<unknown> {
  const name = path.replace(/^\.?\//, '');
  let data = waiting.get(name);
  if (data === undefined) {
    data = load(name);
    waiting.set(name, data);
    data.catch(() => waiting.delete(name));
  }
  return data;
}

function load(name: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `./${name}.js`;
    script.onload = () => resolve(loaded()[name]);
    script.onerror = () => reject(new Error(`${name} is not in this archive`));
    document.head.append(script);
  });
}

function loaded(): Readonly<Record<string, unknown>> {
  // The scripts of this archive put their data there and nothing else does.
  return (globalThis as unknown as Record<string, Readonly<Record<string, unknown>>>)[siteDataVariable] ?? {};
}
