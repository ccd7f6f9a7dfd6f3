import {startOf} from '../offsets';
import type {Report} from '../report';
import type {AttributeGroup} from '../syntax/nodes';
import {attributeItems} from './attribute-items';
import type {Attribute, AttributeList} from './attribute-list';
import {bracesHint, readItem} from './read-item';

/** The attributes of one pair of braces. What cannot be read goes to the report and is left out. */
export function readGroup(group: AttributeGroup, report: Report): AttributeList {
  const found = {id: [] as Attribute[], class: [] as Attribute[], pin: [] as Attribute[]};
  const entries = new Map<string, Attribute>();
  const strangers: Attribute[] = [];
  for (const item of attributeItems(group.raw)) {
    const offset = startOf(group) + 1 + item.offset;
    const read = readItem(item);
    switch (read.kind) {
      case 'problem':
        report.error(read.rule, offset, read.message, read.fix);
        break;
      case 'stranger':
        strangers.push({value: item.text, offset, valueOffset: offset});
        break;
      case 'entry':
        if (entries.has(read.key)) reportTwice(`\`${read.key}\``, offset, report);
        else entries.set(read.key, {value: read.value, offset, valueOffset: offset + read.valueAt});
        break;
      default:
        found[read.kind].push({value: read.value, offset, valueOffset: offset});
    }
  }
  const [, secondId] = found.id;
  if (secondId) reportTwice('An id', secondId.offset, report);
  const [, secondPin] = found.pin;
  if (secondPin) reportTwice('`pin`', secondPin.offset, report);
  reportStrangers(strangers, report);
  return {id: found.id[0] ?? null, classes: found.class, pin: found.pin[0] ?? null, entries};
}

function reportTwice(what: string, offset: number, report: Report): void {
  report.error('attribute-form', offset, `${what} stands here already.`, 'Keep one of the two.');
}

/** Pieces that resemble nothing are most likely text, so they are told of together. */
function reportStrangers(strangers: readonly Attribute[], report: Report): void {
  const [first] = strangers;
  if (!first) return;
  const names = strangers.map(({value}) => `\`${value}\``);
  const last = names.at(-1);
  report.error(
    'unknown-attribute',
    first.offset,
    names.length === 1
      ? `${last} is no attribute.`
      : `${names.slice(0, -1).join(', ')} and ${last} are no attributes.`,
    `${bracesHint} Attributes are \`#id\`, \`.class\`, \`key=value\` and \`pin\`, parted by spaces.`,
  );
}
