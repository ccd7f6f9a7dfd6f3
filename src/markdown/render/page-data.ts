import type {Root} from 'mdast';
import type {VFile} from 'vfile';

/** Options of {@link remarkPageData}. */
export interface PageDataOptions {
  /** The module that holds a page's `PageProp`, from the page's absolute path. */
  readonly dataModule: (file: string) => string;
}

/** Makes each page's MDX module export `pageData`: the page's own cut of the checked course. */
export function remarkPageData({dataModule}: PageDataOptions) {
  return (tree: Root, file: VFile): void => {
    const source = dataModule(file.path);
    tree.children.push({
      type: 'mdxjsEsm',
      value: '',
      data: {
        estree: {
          type: 'Program',
          sourceType: 'module',
          comments: [],
          body: [
            {
              type: 'ExportNamedDeclaration',
              attributes: [],
              specifiers: [
                {
                  type: 'ExportSpecifier',
                  local: {type: 'Identifier', name: 'default'},
                  exported: {type: 'Identifier', name: 'pageData'},
                },
              ],
              source: {type: 'Literal', value: source, raw: JSON.stringify(source)},
            },
          ],
        },
      },
    });
  };
}
