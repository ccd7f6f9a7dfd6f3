import type {Heading} from 'mdast';
import type {EXERCISE_SECTION_IDS} from '../../core/exercise/section-ids';

/** The heading of a section that the build adds. It stands in the page's contents like any other. */
export function sectionHeading(
  depth: 2 | 3,
  id: (typeof EXERCISE_SECTION_IDS)[number],
  text: string,
): Heading {
  return {type: 'heading', depth, data: {hProperties: {id}}, children: [{type: 'text', value: text}]};
}
