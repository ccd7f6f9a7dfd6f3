import type {Course} from '../core/course/course';
import {courseOrder, type OrderedPage} from '../core/course/course-order';
import type {LinkProp, TurnProp} from '../core/course/props';

/** The pages before and after one in the course's order; none for a page that is in no list. */
export function toTurnProp(id: string, course: Course, toHref: (address: string) => string): TurnProp {
  const pages = courseOrder(course);
  const place = pages.findIndex((page) => page.id === id);
  if (place < 0) return {previous: null, next: null};
  const toLink = (page: OrderedPage | undefined): LinkProp | null =>
    page === undefined ? null : {title: page.title, href: toHref(page.address)};
  return {previous: toLink(pages[place - 1]), next: toLink(pages[place + 1])};
}
