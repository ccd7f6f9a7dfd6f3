import {type PagePathResult, readPagePath} from '../core/course/page-path';
import type {Diagnostic} from '../core/diagnostic';
import {checkPage} from './check/check-page';
import type {PageDraft} from './parse/page-draft';
import {parsePage} from './parse/parse-page';

/** A page with everything that can be said of it alone. It depends on its path and text only, so it can be kept. */
export interface PreparedPage {
  readonly file: string;
  /** Null where the path is that of no page. */
  readonly draft: PageDraft | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads and checks one file under `docs/`. `file` is its path from the repository root, with forward slashes. */
export function preparePage(file: string, source: string): PreparedPage {
  const result = pathOf(file);
  if (!result.ok) {
    const {rule, message, fix} = result.problem;
    return {
      file,
      draft: null,
      diagnostics: [{severity: 'error', file, line: 1, column: 1, rule, message, fix}],
    };
  }
  const {draft, diagnostics} = parsePage(file, result.path, source);
  return {file, draft, diagnostics: [...diagnostics, ...checkPage(draft)]};
}

function pathOf(file: string): PagePathResult {
  if (file.endsWith('.mdx')) return readPagePath(file);
  const problem = {
    rule: 'page-extension',
    message: 'This file under `docs/` is no `.mdx` file.',
    fix: `Rename it to \`${file.replace(/\.md$/, '')}.mdx\`.`,
  } as const;
  return {ok: false, problem};
}
