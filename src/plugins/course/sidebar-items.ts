import type {Options as DocsOptions} from '@docusaurus/plugin-content-docs';
import type {CourseConfig} from '../../core/course/config';
import {splitNumber} from '../../core/course/page-path';
import {withExercises} from './exercise-sidebar-items';

type Generator = NonNullable<DocsOptions['sidebarItemsGenerator']>;
type Items = Awaited<ReturnType<Generator>>;
type Docs = Parameters<Generator>[0]['docs'];

/**
 * Docusaurus' own sidebar with three changes: pages beside the modules (the glossary, the guide) are reached from the
 * frame, not from the course's contents; each module and lesson carries the number of its folder or file; and exercises
 * and the module's quiz stand among the lessons.
 */
export function sidebarItems(siteDir: string, config: CourseConfig): Generator {
  return async ({defaultSidebarItemsGenerator, docs, item, ...rest}) => {
    const isCourse = item.dirName === '.';
    const shown = isCourse
      ? docs.filter(({sourceDirName}) => sourceDirName !== '.' && !sourceDirName.startsWith('instructors'))
      : docs;
    const items = await defaultSidebarItemsGenerator({...rest, item, docs: shown});
    return isCourse ? withExercises(numbered(items, docs), siteDir, config) : indexFirst(items);
  };
}

/** The guide's first page is in no category that could link to it, and has no number. */
function indexFirst(items: Items): Items {
  const isIndex = (item: Items[number]) => item.type === 'doc' && item.id.endsWith('/index');
  return [...items.filter(isIndex), ...items.filter((item) => !isIndex(item))];
}

function numbered(items: Items, docs: Docs): Items {
  return items.map((item) => {
    if (item.type === 'doc') {
      const number = splitNumber(fileOf(item.id, docs)?.split('/').at(-1) ?? '').number;
      return number === null ? item : {...item, customProps: {number: String(Number(number))}};
    }
    if (item.type !== 'category') return item;
    const folder = item.link?.type === 'doc' ? fileOf(item.link.id, docs)?.split('/').at(-2) : undefined;
    const number = splitNumber(folder ?? '').number;
    const children = numbered(item.items, docs);
    return {...item, items: children, ...(number !== null && {customProps: {number}})};
  });
}

/** The path of a page's source, as `@site/docs/01-foundations/04-ml-frameworks.mdx`. */
function fileOf(id: string, docs: Docs): string | undefined {
  return docs.find((doc) => doc.id === id)?.source;
}
