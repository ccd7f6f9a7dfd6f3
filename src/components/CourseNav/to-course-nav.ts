import type {PropSidebar, PropSidebarItem} from '@docusaurus/plugin-content-docs';
import {withSlash} from '../Navigation/with-slash';

export interface NavPage {
  /** As the sidebar says it, or empty. */
  readonly number: string;
  readonly href: string;
  readonly name: string;
  readonly isCurrent: boolean;
  /** What stands in the place of a number; null for a lesson and a module. */
  readonly sign: 'exercise' | 'quiz' | null;
}

export interface NavModule extends NavPage {
  /** Filled for the module that one is in. */
  readonly lessons: readonly NavPage[];
}

/**
 * The course's contents as seen from one page: every module, and the lessons of the module that one is in. So the
 * list stays short in a long course.
 */
export function toCourseNav(sidebar: PropSidebar, pathname: string): NavModule[] {
  return sidebar.flatMap((item) => {
    const page = toPage(item, pathname);
    if (page === null) {
      return [];
    }
    const lessons =
      item.type === 'category' ? item.items.flatMap((child) => toPage(child, pathname) ?? []) : [];
    const isInside = page.isCurrent || lessons.some(({isCurrent}) => isCurrent);
    return [{...page, lessons: isInside ? lessons : []}];
  });
}

function toPage(item: PropSidebarItem, pathname: string): NavPage | null {
  if (item.type === 'html') {
    return null;
  }
  const unsafeHref = item.href ?? item.customProps?.href;
  if (typeof unsafeHref !== 'string') {
    return null;
  }
  const isUnlisted = item.type === 'link' ? item.unlisted : item.linkUnlisted;
  if (isUnlisted) {
    return null;
  }
  const href = withSlash(unsafeHref);
  const {number, kind} = item.customProps ?? {};
  return {
    number: typeof number === 'string' ? number : '',
    href,
    name: item.label,
    isCurrent: href === withSlash(pathname),
    sign: signOf(kind),
  };
}

function signOf(kind: unknown): NavPage['sign'] {
  if (kind === 'quiz') return kind;
  return kind === 'exercise' || kind === 'practical' ? 'exercise' : null;
}
