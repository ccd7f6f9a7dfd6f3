import type {HeadingDraft, PageDraft} from '../parse/page-draft';
import type {Finding} from './finding';
import {reservedIds} from './page-ids';

const ID = /^[\p{Ll}\p{Lo}\p{N}_-]+$/u;
const WRITTEN_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Levels, words and ids of headings, and ids that stand twice on a page. */
export function checkHeadings({body, path}: PageDraft): readonly Finding[] {
  const findings: Finding[] = [];
  const taken = new Map<string, number | null>(reservedIds(path.kind).map((id) => [id, null]));
  const figures = body.figures.map(({id, place}) => ({id, place, repeats: null}));
  let above = 1;
  for (const heading of body.headings) {
    findings.push(...checkHeading(heading, above));
    above = heading.depth;
  }
  for (const {id, place, repeats} of [...body.headings, ...figures]) {
    const wanted = repeats ?? id;
    const line = wanted === null ? undefined : taken.get(wanted);
    if (line !== undefined) {
      findings.push({
        rule: 'duplicate-id',
        place,
        message: `The id \`${wanted}\` is taken: ${line === null ? 'the page’s frame' : `line ${line}`} has it too.`,
        fix: 'Give it an id of its own; a heading’s is `{/* #another-id */}` at the end of its line.',
      });
    }
    if (id !== null && !taken.has(id)) taken.set(id, place.line);
  }
  return findings;
}

function checkHeading(heading: HeadingDraft, above: number): Finding[] {
  const {depth, id, text, place, written, inTab} = heading;
  const findings: Finding[] = [];
  if (depth === 1) {
    findings.push({
      rule: 'heading-level',
      place,
      message: 'A page has its first-level heading already: the title in its front matter.',
      fix: `Write \`## ${text}\`.`,
    });
  } else if (depth > above + 1) {
    findings.push({
      rule: 'heading-level',
      place,
      message: `This heading of level ${depth} comes right after ${above === 1 ? 'the title' : `one of level ${above}`}.`,
      fix: `Write \`${'#'.repeat(above + 1)} ${text}\`.`,
    });
  }
  if (text === '') {
    findings.push({
      rule: 'empty-heading',
      place,
      message: 'This heading has no words.',
      fix: 'Write some, or take it out.',
    });
  } else if (!(written ? WRITTEN_ID : ID).test(id)) {
    findings.push({
      rule: 'bad-id',
      place,
      message: written ? `\`${id}\` is no id.` : 'No id can be made from the words of this heading.',
      fix: 'End the heading with one of lower-case letters, digits and hyphens: `{/* #an-id */}`.',
    });
  }
  if (inTab) {
    findings.push({
      rule: 'heading-in-tab',
      place,
      message: 'A heading stands in a tab, where the contents cannot lead to it.',
      fix: 'Move it out of `<CodeTabs>`, or write **bold** words.',
    });
  }
  return findings;
}
