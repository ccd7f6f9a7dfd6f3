import type {ImageDraft, PageDraft} from '../parse/page-draft';
import type {Place} from '../parse/places';
import type {CourseContext} from './course-context';
import {type Finding, valuePlace} from './finding';
import {decode} from './link-target';
import {nearestPath} from './nearest-path';
import {relativePath, resolvePath} from './relative-path';

const PICTURE = /\.(?:svg|png|jpe?g|webp|avif|gif)$/i;

/** Images: is the file there, is it the course's own, and what does someone get who cannot see it? */
export function checkImages(draft: PageDraft, context: CourseContext): readonly Finding[] {
  const inFrontMatter = draft.frontMatter?.data.image;
  const place = valuePlace(draft, ['image']);
  return [
    ...(inFrontMatter === undefined ? [] : checkFile(inFrontMatter, place, draft, context)),
    ...draft.body.images.flatMap((image) => [...checkImage(image, draft, context), ...checkText(image)]),
  ];
}

function checkImage(
  {url, inline, alt, place}: ImageDraft,
  draft: PageDraft,
  context: CourseContext,
): readonly Finding[] {
  if (!inline) {
    return [
      {
        rule: 'missing-image',
        place,
        message: `The image \`![${alt}][${url}]\` has its file elsewhere, where it is not found.`,
        fix: `Write the file beside it: \`![${alt}](./picture.svg)\`.`,
      },
    ];
  }
  return checkFile(url, place, draft, context);
}

function checkFile(url: string, place: Place, draft: PageDraft, context: CourseContext): readonly Finding[] {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) {
    return [
      {
        rule: 'external-image',
        place,
        message: 'This image comes from another site, which would see who reads the page.',
        fix: 'Put the file beside the page, with its source and licence in the caption, and write `./picture.svg`.',
      },
    ];
  }
  const written = decode(url);
  const path = written.startsWith('/') ? `static${written}` : resolvePath(draft.file, written);
  if (path !== null && context.files.has(path) && url !== '') return [];
  const pictures = [...context.files].filter((file) => PICTURE.test(file));
  const meant = nearestPath(path ?? written, pictures);
  const better = meant === null ? null : showPath(meant, draft.file);
  return [
    {
      rule: 'missing-image',
      place,
      message:
        url === ''
          ? 'This image names no file.'
          : `There is no image \`${path ?? url}\`.${better === null ? '' : ` Did you mean \`${better}\`?`}`,
      fix:
        better === null ? 'Put the file beside the page and write `./picture.svg`.' : `Write \`${better}\`.`,
    },
  ];
}

function showPath(file: string, from: string): string {
  return file.startsWith('static/') ? file.slice('static'.length) : relativePath(from, file);
}

function checkText({alt, place}: ImageDraft): readonly Finding[] {
  const isFileName = PICTURE.test(alt.trim());
  if (alt.trim() !== '' && !isFileName) return [];
  return [
    {
      rule: 'image-without-text',
      place,
      message: isFileName
        ? 'The text of this image is its file’s name.'
        : 'This image has no text for those who cannot see it.',
      fix: 'Say what it shows: `![A request waits in the queue](./queue.svg)`.',
    },
  ];
}
