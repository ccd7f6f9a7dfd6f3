import {hashTarget} from './hash-target';
import type {Behaviour} from './page-tools';

/** The part of the viewport's height, from above, in which a heading counts as reached. */
const reached = 0.25;

/** Marks in the contents the section that is being read. */
export const startContents: Behaviour = () => {
  let observers: readonly IntersectionObserver[] = [];

  return () => {
    for (const observer of observers) observer.disconnect();
    const sections = [...document.querySelectorAll<HTMLAnchorElement>('[data-contents] a')].flatMap(
      toSection,
    );
    const last = sections.at(-1);
    if (!last) return;
    let isAtEnd = false;

    const mark = () => {
      const line = innerHeight * reached;
      const passed = sections.findLast(({heading}) => heading.getBoundingClientRect().top <= line);
      const current = isAtEnd && scrollY > 0 ? last : passed;
      // A page has its contents twice: in the margin of wide screens, and folded away on narrow ones.
      for (const {link, heading} of sections) {
        if (heading === current?.heading) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      }
    };
    // A band from far above down to the line: a heading is in it or not, however far the reader jumps.
    const rootMargin = `999999px 0px -${(1 - reached) * 100}% 0px`;
    const crossings = new IntersectionObserver(mark, {rootMargin});
    for (const {heading} of sections) crossings.observe(heading);
    // Short sections at the end never reach the line: there the text's end decides, which is to say whether any of
    // the text is below the viewport.
    const end = new IntersectionObserver(
      ([entry]) => {
        isAtEnd = entry?.isIntersecting === false;
        mark();
      },
      {rootMargin: '-100% 0px 999999px 0px'},
    );
    const text = last.heading.closest('.prose, article') ?? last.heading.parentElement;
    if (text) end.observe(text);
    observers = [crossings, end];
  };
};

function toSection(link: HTMLAnchorElement): readonly {link: HTMLAnchorElement; heading: HTMLElement}[] {
  const heading = hashTarget(link.hash);
  return heading ? [{link, heading}] : [];
}
