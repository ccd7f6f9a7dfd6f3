import type {LinkDraft, PageDraft} from '../parse/page-draft';
import {checkAddress} from './address-link';
import type {CourseContext} from './course-context';
import {checkFileLink} from './file-link';
import type {Finding} from './finding';
import {checkAnchor} from './link-target';

/** Every link of a page: where it leads, and whether that is there. */
export function checkLinks(draft: PageDraft, context: CourseContext): readonly Finding[] {
  return draft.body.links.flatMap((link) => checkLink(link, draft, context));
}

function checkLink(link: LinkDraft, draft: PageDraft, context: CourseContext): readonly Finding[] {
  const {url, place, source, text} = link;
  if (url.trim() === '') {
    return [
      {
        rule: 'empty-link',
        place,
        message: 'This link leads nowhere.',
        fix: 'Write an address between the round brackets.',
      },
    ];
  }
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  const outside = scheme !== undefined || url.startsWith('//');
  const findings: Finding[] = outside ? checkOutside(link, scheme ?? null) : [];
  if (text.trim() === '' && !draft.body.images.some((image) => isInside(image.place, link))) {
    findings.push({
      rule: 'empty-link',
      place,
      message: 'This link has no words.',
      fix: 'Write what it leads to between the square brackets.',
    });
  }
  if (outside) return findings;
  if (source === 'front-matter') {
    return [
      {
        rule: 'link-form',
        place,
        message: 'A text in the front matter links to a page of the course.',
        fix: 'Only full web addresses can be linked there: name the page without a link, or link it in the body.',
      },
    ];
  }
  if (url.startsWith('#')) return [...findings, ...checkAnchor(link, draft, url)];
  return [
    ...findings,
    ...(url.startsWith('/') ? checkAddress(link, draft, context) : checkFileLink(link, draft, context)),
  ];
}

function checkOutside({url, place}: LinkDraft, scheme: string | null): Finding[] {
  if (scheme === null) {
    return [
      {rule: 'link-scheme', place, message: `\`${url}\` has no \`https:\`.`, fix: `Write \`https:${url}\`.`},
    ];
  }
  if (scheme === 'mailto') {
    return /^mailto:[^@\s]+@[^@\s]+$/i.test(url)
      ? []
      : [
          {
            rule: 'link-scheme',
            place,
            message: `\`${url}\` is no mail address.`,
            fix: 'Write `mailto:name@example.org`.',
          },
        ];
  }
  if (scheme !== 'http' && scheme !== 'https') {
    return [
      {
        rule: 'link-scheme',
        place,
        message: `A link cannot begin with \`${scheme}:\`.`,
        fix: 'Use a web address that begins with `https://`, `mailto:`, or a file of the course.',
      },
    ];
  }
  return isWebAddress(url)
    ? []
    : [
        {
          rule: 'link-scheme',
          place,
          message: `\`${url}\` is no web address.`,
          fix: 'Write it as `https://example.org/page`.',
        },
      ];
}

function isWebAddress(url: string): boolean {
  try {
    const {hostname} = new URL(url);
    return (
      /^https?:\/\/[^/]/i.test(url) &&
      (hostname.includes('.') || hostname === 'localhost' || hostname.includes(':'))
    );
  } catch {
    return false;
  }
}

/** An image that begins right after a link begins is what the link shows. */
function isInside(image: LinkDraft['place'], {place}: LinkDraft): boolean {
  return image.line === place.line && image.column === place.column + 1;
}
