import type {Options as DocsOptions} from '@docusaurus/plugin-content-docs';
import type {CourseConfig} from '../../core/course/config';
import type {Activity} from '../../core/course/course';
import {moduleContents} from '../../core/course/course-order';
import {readCourse} from './read-course';

type Generator = NonNullable<DocsOptions['sidebarItemsGenerator']>;
type Items = Awaited<ReturnType<Generator>>;
type Item = Items[number];

/** The whole course's contents as the pages of exercises show them: their own pages, and links to all others. */
export function exerciseSidebarItems(siteDir: string, config: CourseConfig): Generator {
  return async ({docs}) => {
    const {course} = await readCourse(siteDir, config);
    const href = (address: string) => config.baseUrl + address.slice(1);
    const numbers = new Map(
      course.modules.flatMap(({lessons}) => lessons.map(({id, number}) => [id, number])),
    );
    const toItem = ({id, kind, title, address}: Activity): readonly Item[] => {
      const own = docs.find(({source}) => source.endsWith(`/${id}/index.mdx`));
      if (own !== undefined) return [{type: 'doc', id: own.id, label: title, customProps: {kind}}];
      if (address === null) return [];
      const number = String(Number(numbers.get(id) ?? ''));
      const customProps = kind === 'lesson' ? {number} : {kind};
      return [{type: 'link', label: title, href: href(address), customProps}];
    };
    return course.modules
      .filter(({draft, unlisted}) => !draft && !unlisted)
      .map((module): Item => {
        const items = moduleContents(module).flatMap(toItem);
        const address = href(module.address);
        const {title: label, number} = module;
        return items.length === 0
          ? {type: 'link', label, href: address, customProps: {number}}
          : {type: 'category', label, items, customProps: {number, href: address}};
      });
  };
}

/** A module's items with links to its exercises, each after the lesson that it follows, and to its quiz. */
export async function withExercises(items: Items, siteDir: string, config: CourseConfig): Promise<Items> {
  const {course} = await readCourse(siteDir, config);
  return items.map((item) => {
    const page = pageOf(item);
    const module = course.modules.find(({id}) => `${id}/index` === page);
    if (page === null || module === undefined) return item;
    const rest = item.type === 'category' ? [...item.items] : [];
    const placed: Item[] = [];
    for (const {id, kind, title, address} of moduleContents(module)) {
      if (kind === 'lesson') {
        const place = rest.findIndex((child) => child.type === 'doc' && child.id === id);
        if (place >= 0) placed.push(...rest.splice(0, place + 1));
      } else if (address !== null) {
        const href = config.baseUrl + address.slice(1);
        placed.push({type: 'link', label: title, href, customProps: {kind}});
      }
    }
    const children = [...placed, ...rest];
    if (item.type === 'category') return {...item, items: children};
    if (item.type !== 'doc' || children.length === 0) return item;
    const {label = module.title, customProps} = item;
    const link = {type: 'doc' as const, id: page};
    return {type: 'category', label, link, items: children, ...(customProps && {customProps})};
  });
}

/** The page that an item leads to, by Docusaurus' id of it. */
function pageOf(item: Item): string | null {
  if (item.type === 'doc') return item.id;
  return item.type === 'category' && item.link?.type === 'doc' ? item.link.id : null;
}
