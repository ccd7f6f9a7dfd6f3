import {listFiles} from './list-files';

const PAGE = /^src\/pages\/(?<name>.+)\.(?:tsx|jsx|ts|js|mdx|md)$/;

/** Addresses of the pages in `src/pages/`, below the base URL: `/`, `/search/`. */
export async function readRoutes(rootDir: string): Promise<readonly string[]> {
  const files = await listFiles(rootDir, 'src/pages');
  return files.flatMap((file) => {
    const name = PAGE.exec(file)?.groups?.name;
    const isPage =
      name !== undefined &&
      !name.split('/').some((part) => part.startsWith('_')) &&
      !/\.(?:d|test)$/.test(name);
    if (!isPage || name === '404') return [];
    const address = name.replace(/(?:^|\/)index$/, '');
    return [address === '' ? '/' : `/${address}/`];
  });
}
