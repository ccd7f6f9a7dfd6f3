import type {LinkDraft, PageDraft} from '../parse/page-draft';
import type {CourseContext} from './course-context';
import type {Finding} from './finding';
import {checkTarget, decode} from './link-target';
import {nearestPath} from './nearest-path';

/** A link such as `/foundations/ml-frameworks/#saving`. */
export function checkAddress(link: LinkDraft, draft: PageDraft, context: CourseContext): readonly Finding[] {
  const {url, place} = link;
  const [written = '', rest = ''] = splitAt(url, /[?#]/);
  const path = decode(written);
  const page = context.addresses.get(path);
  if (page !== undefined) return checkTarget(link, draft, page, context);
  if (context.routes.has(path) || context.files.has(`static${path}`)) return [];
  const form = (message: string, better: string): readonly Finding[] => [
    {rule: 'link-form', place, message, fix: `Write \`${better}${rest}\`.`},
  ];
  const known = [...context.addresses.keys(), ...context.routes];
  if (known.includes(`${path}/`)) return form('The address has no slash at its end.', `${path}/`);
  const {baseUrl} = context.config;
  if (baseUrl !== '/' && path.startsWith(baseUrl) && known.includes(path.slice(baseUrl.length - 1))) {
    return form('The base URL is set before addresses by itself.', path.slice(baseUrl.length - 1));
  }
  const byFile = context.addresses.get(
    `${path.replace(/\.(?:mdx?|html)$/, '').replace(/\/\d+[-_.]/g, '/')}/`,
  );
  if (byFile !== undefined) return form('This is a file’s name, and no address.', byFile.path.address);
  const meant = nearestPath(path, known);
  return [
    {
      rule: 'broken-link',
      place,
      message: `There is no page \`${path}\`.${meant === null ? '' : ` Did you mean \`${meant}\`?`}`,
      fix:
        meant === null
          ? 'Link to a page’s file, such as `./04-ml-frameworks.mdx`.'
          : `Write \`${meant}${rest}\`.`,
    },
  ];
}

/** The text before the first match, and the rest with it. */
export function splitAt(text: string, pattern: RegExp): readonly [string, string] {
  const index = text.search(pattern);
  return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index)];
}
