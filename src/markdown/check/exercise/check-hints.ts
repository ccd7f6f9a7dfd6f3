import type {PageDraft} from '../../parse/page-draft';
import type {FileFinding} from '../finding';
import {stepHeadings} from './check-sections';

/** Hints stand in steps, and each step has one. */
export function checkHints(draft: PageDraft): readonly FileFinding[] {
  const {file, body, complete} = draft;
  if (!complete || draft.path.kind === 'practical') return [];
  const steps = stepHeadings(draft);
  const hints = body.boxes.filter(({name}) => name === 'hint');
  const nextLine = (line: number) =>
    body.headings.find((heading) => heading.place.line > line && heading.depth <= 3)?.place.line ??
    Number.POSITIVE_INFINITY;
  const isIn = (line: number) => steps.some(({place}) => line > place.line && line < nextLine(place.line));
  return [
    ...hints
      .filter(({place}) => !isIn(place.line))
      .map(
        ({place}): FileFinding => ({
          file,
          rule: 'hint-place',
          place,
          message: 'This hint stands in no step.',
          fix: 'Move it below the text of the step that it helps with, or write `:::tip`.',
        }),
      ),
    ...steps
      .filter(({place}) => {
        const end = nextLine(place.line);
        return hints.every((hint) => hint.place.line < place.line || hint.place.line > end);
      })
      .map(
        ({place, text}): FileFinding => ({
          file,
          severity: 'warning',
          rule: 'step-without-hint',
          place,
          message: `The step “${text}” has no hint.`,
          fix: 'Add `:::hint`, a sentence that helps without giving the answer away, and `:::`.',
        }),
      ),
  ];
}
