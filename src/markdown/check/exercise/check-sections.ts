import {WRITTEN_SECTION_IDS} from '../../../core/exercise/section-ids';
import type {HeadingDraft, PageDraft} from '../../parse/page-draft';
import {FILE_START} from '../../parse/places';
import {type FileFinding, valuePlace} from '../finding';

const TITLES: Readonly<Record<(typeof WRITTEN_SECTION_IDS)[number], string>> = {
  goal: 'What you build',
  steps: 'Steps',
  compare: 'What to compare',
  next: 'Where to go on',
};

/** The sections of an exercise's page, and a heading for each step: all there, in order, with the same titles. */
export function checkSections(draft: PageDraft): readonly FileFinding[] {
  const {file, body, complete} = draft;
  if (!complete) return [];
  const sections = body.headings.filter(({depth}) => depth === 2);
  const wanted = WRITTEN_SECTION_IDS.filter((id) => id !== 'compare' || draft.path.kind === 'exercise');
  const missing = wanted.filter((id) => sections.every((heading) => heading.id !== id));
  if (missing.length > 0) {
    return missing.map((id) => ({
      file,
      rule: 'exercise-section' as const,
      place: FILE_START,
      message: `The page has no section \`#${id}\`.`,
      fix: `Write \`## ${TITLES[id]} {/* #${id} */}\`; the words are yours, the id is not.`,
    }));
  }
  const order = sections.map(({id}) => id).filter((id) => wanted.some((name) => name === id));
  const [first] = order.filter((id, index) => id !== wanted[index]);
  const misplaced = sections.find(({id}) => id === first);
  if (misplaced !== undefined) {
    return [
      {
        file,
        rule: 'exercise-section',
        place: misplaced.place,
        message: `The section \`#${misplaced.id}\` is out of order.`,
        fix: `The order is ${wanted.map((id) => `\`#${id}\``).join(', ')}.`,
      },
    ];
  }
  return checkSteps(draft);
}

function checkSteps(draft: PageDraft): readonly FileFinding[] {
  const {file, frontMatter} = draft;
  if (frontMatter?.kind !== 'exercise') return [];
  const {steps} = frontMatter.data;
  const headings = stepHeadings(draft);
  const findings: FileFinding[] = [];
  for (const [index, {id}] of steps.entries()) {
    if (steps.findIndex((step) => step.id === id) === index) continue;
    findings.push({
      file,
      rule: 'duplicate-step',
      place: valuePlace(draft, ['steps', index, 'id']),
      message: `There are two steps \`${id}\`.`,
      fix: 'Give one of the two another id.',
    });
  }
  if (findings.length > 0) return findings;
  for (const [index, {id, title}] of steps.entries()) {
    const heading = headings[index];
    const wanted = `### ${title} {/* #${id} */}`;
    if (heading?.id === id && heading.text === title) continue;
    const place = heading?.place ?? valuePlace(draft, ['steps', index, 'title']);
    const what =
      heading === undefined
        ? `The step \`${id}\` has no heading in the section \`#steps\`.`
        : heading.id === id
          ? `The heading of the step \`${id}\` says “${heading.text}”, the front matter “${title}”.`
          : `Here the step \`${id}\` should begin: the headings follow the order of \`steps\` in the front matter.`;
    return [{file, rule: 'exercise-step', place, message: what, fix: `Write \`${wanted}\`.`}];
  }
  const extra = headings[steps.length];
  if (extra === undefined) return [];
  return [
    {
      file,
      rule: 'exercise-step',
      place: extra.place,
      message: `“${extra.text}” is no step of the front matter.`,
      fix: `Add \`{id: ${extra.id}, title: ${extra.text}}\` to \`steps\`, or write \`#### ${extra.text}\`.`,
    },
  ];
}

/** The headings of the third level in the section `#steps`. */
export function stepHeadings({body}: PageDraft): readonly HeadingDraft[] {
  const from = body.headings.findIndex(({id, depth}) => id === 'steps' && depth === 2);
  if (from < 0) return [];
  const rest = body.headings.slice(from + 1);
  const end = rest.findIndex(({depth}) => depth <= 2);
  return (end < 0 ? rest : rest.slice(0, end)).filter(({depth}) => depth === 3);
}
