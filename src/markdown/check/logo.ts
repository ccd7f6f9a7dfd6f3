import type {CourseConfig} from '../../core/course/config';
import {didYouMean} from '../../core/nearest';
import {FILE_START} from '../parse/places';
import type {FileFinding} from './finding';

/** A logo in the configuration that is not there. `files` are paths from the root. */
export function checkLogo({logo}: CourseConfig, files: ReadonlySet<string>): readonly FileFinding[] {
  if (logo === null || files.has(`static/${logo}`)) return [];
  const pictures = [...files].flatMap((file) => /^static\/(.+\.(?:svg|png|webp))$/.exec(file)?.[1] ?? []);
  return [
    {
      file: 'course.config.ts',
      rule: 'missing-image',
      place: FILE_START,
      message: `\`logo\` names \`static/${logo}\`, which is not there.${didYouMean(logo, pictures)}`,
      fix: 'Put the picture there, or take `logo` out: without it the mark of Lectern shows.',
    },
  ];
}
