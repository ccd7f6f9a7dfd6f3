import {packageName} from '../../markdown/proof/package-name';
import type {Versions} from './read-answer';

interface Known {
  /** Modules that the page has imported by then. */
  readonly imported: ReadonlySet<string>;
  readonly environment: string;
  readonly versions: Versions;
}

/** What a block ran with: its framework, the packages that it names, and Python or the compiler. */
export function versionsOf(
  language: string,
  imports: readonly string[],
  {imported, environment, versions}: Known,
): readonly string[] {
  const modules = [...(imported.has(environment) ? [environment] : []), ...imports];
  const packages = modules.flatMap((module) => {
    const found = Object.entries(versions.modules[module] ?? {});
    // Several packages share the name of a module: which of them was meant cannot be told.
    return found.length === 1 ? found.map(([name, version]) => `${packageName(name)} ${version}`) : [];
  });
  const tool =
    language === 'python' ? `Python ${minor(versions.python ?? '')}` : (versions.compiler ?? 'C++');
  return [...new Set([...packages, tool])];
}

/** `3.11.7` → `3.11` */
function minor(version: string): string {
  return version.split('.').slice(0, 2).join('.');
}
