import type {ElementDraft, PageDraft} from '../parse/page-draft';
import {findRegion} from '../render/region';
import type {CourseContext} from './course-context';
import type {Finding} from './finding';
import {nearestPath} from './nearest-path';
import {relativePath, resolvePath} from './relative-path';

/** `<CodeRegion>`: is the file there, and is the region in it, once and closed? */
export function checkCodeRegions(draft: PageDraft, context: CourseContext): readonly Finding[] {
  return draft.body.elements
    .filter(({name}) => name === 'CodeRegion')
    .flatMap((element) => checkRegion(element, draft, context));
}

function checkRegion(
  {attributes, place}: ElementDraft,
  draft: PageDraft,
  context: CourseContext,
): readonly Finding[] {
  const value = (name: string) => {
    const found = attributes.find((attribute) => attribute.name === name);
    return typeof found?.value === 'string' && found.value.trim() !== '' ? found.value : null;
  };
  const placeOf = (name: string) => attributes.find((attribute) => attribute.name === name)?.place ?? place;
  const file = value('file');
  const region = value('region');
  if (file === null || region === null) return [];
  const path = resolvePath(draft.file, file);
  const source = path === null ? null : context.read(path);
  if (path === null || source === null) {
    const meant = nearestPath(path ?? file, context.files);
    const better = meant === null ? null : relativePath(draft.file, meant);
    return [
      {
        rule: 'code-region',
        place: placeOf('file'),
        message: `There is no file \`${path ?? file}\`.${better === null ? '' : ` Did you mean \`${better}\`?`}`,
        fix:
          better === null
            ? 'Write the path from this page’s folder: `file="./serve.py"`.'
            : `Write \`file="${better}"\`.`,
      },
    ];
  }
  const found = findRegion(source, region);
  if (found.ok) return [];
  return [
    {
      rule: 'code-region',
      place: placeOf('region'),
      message: `\`${path}\` ${found.message}`,
      fix: `Mark the lines with \`# region ${region}\` and \`# endregion ${region}\` (\`//\` in C++).`,
    },
  ];
}
