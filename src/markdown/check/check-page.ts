import {compareDiagnostics, type Diagnostic} from '../../core/diagnostic';
import type {PageDraft} from '../parse/page-draft';
import {checkBoxes} from './boxes';
import {checkDiagrams} from './diagrams';
import {checkElements} from './elements';
import {checkFences} from './fences';
import {checkFigureIds} from './figure-ids';
import {type Finding, toDiagnostic} from './finding';
import {checkHeadings} from './headings';
import {checkItems} from './items';
import {checkMath} from './math';
import {checkScripts} from './scripts';

const CHECKS: readonly ((draft: PageDraft) => readonly Finding[])[] = [
  checkHeadings,
  checkFences,
  checkMath,
  checkDiagrams,
  checkElements,
  checkFigureIds,
  checkBoxes,
  checkItems,
  checkScripts,
];

/** Everything that is wrong with a page whatever stands in the rest of the course. */
export function checkPage(draft: PageDraft): readonly Diagnostic[] {
  return CHECKS.flatMap((check) => check(draft))
    .map((finding) => toDiagnostic(draft.file, finding))
    .sort(compareDiagnostics);
}
