import path from 'node:path';

/**
 * Modules of `src/client` that need a web server, each with the one of `src/client/archive` that does the same from
 * disk: a browser reads there neither JSON nor modules, only scripts.
 */
const names = ['read-site-data', 'pagefind-provider', 'course-href', 'page-place'] as const;

export interface StandIn {
  /** Matches how the module is imported: without its extension. */
  readonly pattern: RegExp;
  /** The file that takes its place. */
  readonly file: string;
}

/** What an archive is bundled with instead. */
export function standIns(siteDir: string): readonly StandIn[] {
  return names.map((name) => ({
    pattern: new RegExp(`/${name}$`),
    file: path.join(siteDir, 'src/client/archive', `${name}.ts`),
  }));
}
