import {didYouMean, nearest} from '../../core/nearest';
import type {LinkDraft, PageDraft} from '../parse/page-draft';
import type {CourseContext} from './course-context';
import type {Finding} from './finding';
import {pageIds} from './page-ids';

/** A link whose page is there: may one link to it, is its anchor there, and does it say the right number? */
export function checkTarget(
  link: LinkDraft,
  draft: PageDraft,
  target: PageDraft,
  context: CourseContext,
): readonly Finding[] {
  const {place, url} = link;
  const moduleId = target.path.moduleId;
  // Readers get the words without the link.
  if (moduleId !== null && context.modulesOff.has(moduleId)) return [];
  if (target.frontMatter?.data.draft === true && draft.frontMatter?.data.draft !== true) {
    return [
      {
        rule: 'link-to-draft',
        place,
        message: `This link leads to a draft, \`${target.file}\`, which readers do not get.`,
        fix: 'Take `draft: true` out of that page, or the link out of this one.',
      },
    ];
  }
  const hash = url.indexOf('#');
  return hash < 0 ? [] : checkAnchor(link, target, url.slice(hash));
}

/** Is `anchor`, with its `#`, an id on the page; and where the link is named after a figure, has it that number? */
export function checkAnchor({place, text}: LinkDraft, target: PageDraft, anchor: string): readonly Finding[] {
  const id = decode(anchor.slice(1));
  const figure = target.body.figures.find((candidate) => candidate.id === id);
  if (figure !== undefined) {
    const label = `${figure.kind === 'table' ? 'Table' : 'Figure'} ${figure.number}`;
    if (!/^(?:Figure|Table)\s+\d+$/.test(text.trim()) || text.trim().replace(/\s+/, ' ') === label) return [];
    return [
      {
        rule: 'figure-number',
        place,
        message: `This link says “${text.trim()}” and leads to ${label}.`,
        fix: `Write \`[${label}](…)\`.`,
      },
    ];
  }
  const ids = pageIds(target);
  if (id === '' || ids.has(id) || !target.complete) return [];
  const where = `\`${target.file}\``;
  const meant = nearest(id, ids);
  return [
    {
      rule: 'broken-anchor',
      place,
      message: `There is no \`#${id}\` on ${where}.${didYouMean(id, ids, (name) => `\`#${name}\``)}`,
      fix:
        meant === null
          ? 'Use the id of a heading or a figure, or leave the part after `#` out.'
          : `Write \`#${meant}\`.`,
    },
  ];
}

/** A part of an address with its `%20` and the like read; as it stands where it is malformed. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
