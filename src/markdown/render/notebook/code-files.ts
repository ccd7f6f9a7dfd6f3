import type {PageDraft} from '../../parse/page-draft';
import type {Environment} from './block-environment';
import type {Cell, CodeFile} from './code-file';
import {type PageCell, pageCells} from './page-cells';

/**
 * The Python of a page as files: one for each framework it is written in, each with what all share; one file where
 * there is one framework or none; no file where nothing can be run. `read` gives the text of a file by its path from the repository root.
 */
export function codeFiles(page: PageDraft, read: (path: string) => string): CodeFile[] {
  const cells = pageCells(page, read);
  const name = page.path.id.split('/').at(-1) ?? page.path.id;
  const title = page.frontMatter?.data.title ?? name;
  const environments = environmentsOf(cells);
  return environments.map((environment) => ({
    name: environments.length === 1 ? name : `${name}-${environment}`,
    title,
    environment,
    cells: withoutEmptyHeadings(cells.filter(belongsTo(environment)).map(({cell}) => cell)),
  }));
}

/** Where a page uses a framework, its plain code is a part of that framework's file. */
function environmentsOf(cells: readonly PageCell[]): Environment[] {
  const used = cells.flatMap(({cell, environment}) =>
    cell.type === 'code' && environment ? [environment] : [],
  );
  const frameworks = new Set(used.filter((environment) => environment !== 'plain'));
  return frameworks.size > 0 ? [...frameworks].sort() : [...new Set(used)];
}

function belongsTo(environment: Environment) {
  return (cell: PageCell): boolean =>
    cell.environment === null || cell.environment === 'plain' || cell.environment === environment;
}

/** A heading stays where code comes before the next heading of its depth or above. */
function withoutEmptyHeadings(cells: readonly Cell[]): Cell[] {
  return cells.filter((cell, index) => {
    if (cell.type !== 'heading') return true;
    const rest = cells.slice(index + 1);
    const end = rest.findIndex((next) => next.type === 'heading' && next.depth <= cell.depth);
    return rest.slice(0, end < 0 ? undefined : end).some(({type}) => type !== 'heading');
  });
}
