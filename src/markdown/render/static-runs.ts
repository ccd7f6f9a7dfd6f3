import type {Root} from 'hast';
import type {VFile} from 'vfile';
import {expressionAttribute, textAttribute} from './estree';
import {foldStatic} from './fold-static';
import {pageAddress} from './page-address';
import {runOf, runsModule} from './runs-module';

/** Options of {@link rehypeStaticRuns}. */
export interface StaticRunsOptions {
  /** Any text → at least ten hexadecimal digits, always the same for the same text. */
  readonly hash: (text: string) => string;
  /** A page's id from its absolute path. */
  readonly pageId: (file: string) => string;
  readonly baseUrl: string;
}

/**
 * Folds each longest run of siblings without JSX into one HTML string, at the root and inside components. The page's
 * JavaScript then holds the components and none of the prose. Comes last: no later step can see into a run.
 */
export function rehypeStaticRuns({hash, pageId, baseUrl}: StaticRunsOptions) {
  return (tree: Root, file: VFile): void => {
    const modules = tree.children.filter(({type}) => type === 'mdxjsEsm');
    tree.children = tree.children.filter(({type}) => type !== 'mdxjsEsm');
    const runs = foldStatic(tree);
    const html = runs.map((run) => run.html);
    const key = hash(html.join('\0')).slice(0, 10);
    for (const [index, {element}] of runs.entries()) {
      element.attributes = [
        expressionAttribute('html', runOf(index)),
        textAttribute('run', `${key}-${index}`),
      ];
    }
    const address = pageAddress(pageId(file.path), baseUrl, file.data.frontMatter);
    const ours = runs.length === 0 ? [] : [runsModule(key, html, address)];
    tree.children = [...ours, ...modules, ...tree.children];
  };
}
