import type {PageDraft} from '../parse/page-draft';
import {checkCodeRegions} from './code-regions';
import type {CourseContext} from './course-context';
import type {FileFinding, Finding} from './finding';
import {checkGlossary} from './glossary';
import {checkImages} from './images';
import {checkLinks} from './links';
import {checkReferences} from './references';
import {checkTabs} from './tabs';

const CHECKS: readonly ((draft: PageDraft, context: CourseContext) => readonly Finding[])[] = [
  checkLinks,
  checkImages,
  checkTabs,
  checkReferences,
  checkCodeRegions,
  checkGlossary,
];

/** Everything in a page that the rest of the course proves wrong. */
export function checkAgainstCourse(draft: PageDraft, context: CourseContext): readonly FileFinding[] {
  return CHECKS.flatMap((check) => check(draft, context)).map((finding) => ({...finding, file: draft.file}));
}
