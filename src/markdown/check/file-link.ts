import type {LinkDraft, PageDraft} from '../parse/page-draft';
import {splitAt} from './address-link';
import type {CourseContext} from './course-context';
import type {Finding} from './finding';
import {checkTarget, decode} from './link-target';
import {nearestPath} from './nearest-path';
import {bareName, relativePath, resolvePath} from './relative-path';

/** A link such as `../02-ml-basics/index.mdx#formats`, or to another file of the repository. */
export function checkFileLink(link: LinkDraft, draft: PageDraft, context: CourseContext): readonly Finding[] {
  const {url, place} = link;
  const [written, rest] = splitAt(url, /[?#]/);
  const path = resolvePath(draft.file, decode(written));
  const page = path === null ? undefined : context.pages.get(path);
  if (page !== undefined) return checkTarget(link, draft, page, context);
  const isPage = /\.mdx?$/.test(written);
  if (path !== null && !isPage && context.files.has(path)) return [];
  const address = path === null ? null : addressOfWork(path);
  if (address !== null && path !== null && context.files.has(path)) {
    return [
      {
        rule: 'link-form',
        place,
        message: `\`${path}\` is a quiz, and no page.`,
        fix: `Link to its address: \`${address}${rest}\`.`,
      },
    ];
  }
  const meant = path === null ? null : findMeant(path, context);
  const better = meant === null ? null : `${relativePath(draft.file, meant)}${rest}`;
  if (!isPage && meant !== null && bareName(meant) === bareName(path ?? '')) {
    return [
      {rule: 'link-form', place, message: 'A link to a page names its file.', fix: `Write \`${better}\`.`},
    ];
  }
  return [
    {
      rule: 'broken-link',
      place,
      message: `There is no file \`${path ?? url}\`.${better === null ? '' : ` Did you mean \`${better}\`?`}`,
      fix:
        better === null
          ? 'Write the path from this page’s folder, such as `./04-ml-frameworks.mdx`.'
          : `Write \`${better}\`.`,
    },
  ];
}

/** The page that a wrong path most likely means: the same names without numbers, else the nearest. */
function findMeant(path: string, context: CourseContext): string | null {
  const files = [...context.pages.keys()];
  const bare = nearestPath(bareName(path), files.map(bareName));
  return files.find((file) => bareName(file) === bare) ?? null;
}

/** Quizzes have addresses of their own, beside the pages. */
function addressOfWork(path: string): string | null {
  const quiz = /^quizzes\/([^/]+)\.md$/.exec(path)?.[1];
  return quiz === undefined ? null : `/quizzes/${quiz}/`;
}
