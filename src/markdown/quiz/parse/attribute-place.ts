import type {Report} from '../report';
import type {AttributeList} from './attribute-list';

/** What attributes may stand on. */
export type AttributeHolder = 'topic' | 'question' | 'choice' | 'item' | 'criterion';

const holders: Readonly<Record<AttributeHolder, string>> = {
  topic: 'a topic',
  question: 'a question',
  choice: 'a choice',
  item: 'an item',
  criterion: 'a criterion',
};

/** Reports attributes that mean nothing where they stand. An id may stand on anything. */
export function checkAttributePlace(
  attributes: AttributeList,
  holder: AttributeHolder,
  report: Report,
): void {
  const {pin, classes, entries} = attributes;
  if (pin && holder !== 'choice') {
    report.error(
      'attribute-place',
      pin.offset,
      `\`pin\` means nothing on ${holders[holder]}.`,
      'It keeps a choice in its place when choices are shuffled: take it out here.',
    );
  }
  if (holder === 'question') return;
  for (const {value, offset} of classes) {
    report.error(
      'attribute-place',
      offset,
      `The class \`.${value}\` stands on ${holders[holder]}.`,
      'Move it to the heading of the question, the line that begins with `###`.',
    );
  }
  for (const [key, {offset}] of entries) {
    report.error(
      'attribute-place',
      offset,
      `\`${key}\` stands on ${holders[holder]}.`,
      'Move it to the heading of the question, the line that begins with `###`.',
    );
  }
}
