import {didYouMean} from '../../../core/nearest';
import {readDecimal} from '../../../core/quiz/decimal';
import {compare, fraction, fractionText, zero} from '../../../core/quiz/fraction';
import type {RuleName} from '../../../core/quiz/settings';
import type {Attribute, AttributeList} from '../parse/attribute-list';
import type {Report} from '../report';
import type {AnyMarkdownType} from '../types/table';

const mostPoints = fraction(100);

/** The points of a question as an exact fraction; 1 where none are written. */
export function readPoints({entries}: AttributeList, report: Report): string {
  const written = entries.get('points');
  if (!written) return '1';
  const value = /^\d+(?:\.\d{1,2})?$/u.test(written.value) ? readDecimal(written.value) : null;
  if (value === null || compare(value, zero) <= 0 || compare(value, mostPoints) > 0) {
    report.error(
      'bad-value',
      written.offset,
      `\`points\` cannot be \`${written.value}\`.`,
      'Write a number above 0 and up to 100, with two decimals at most: `points=2`.',
    );
    return '1';
  }
  return fractionText(value);
}

/** The rule by which a question is scored. */
export function readRule(
  {entries}: AttributeList,
  type: AnyMarkdownType,
  quizRule: RuleName | null,
  report: Report,
): RuleName {
  const written = entries.get('scoring');
  const usual = type.defaultRule(quizRule);
  if (!written) return usual;
  const rule = type.rules.find((name) => name === written.value);
  if (rule) return rule;
  report.error(
    'unknown-scoring',
    written.offset,
    type.rules.length === 0
      ? 'A question of this type has only one way to be scored.'
      : `There is no scoring \`${written.value}\` for this type of question.${didYouMean(written.value, type.rules)}`,
    type.rules.length === 0
      ? 'Take `scoring` out.'
      : `Use ${type.rules.map((name) => `\`${name}\``).join(', ')}.`,
  );
  return usual;
}

/** The names in a value that lists several, parted by spaces, each where it stands. */
export function readNames(written: Attribute | undefined): readonly Omit<Attribute, 'valueOffset'>[] {
  if (!written) return [];
  return [...written.value.matchAll(/\S+/gu)].map(({0: value, index}) => ({
    value,
    offset: written.valueOffset + index,
  }));
}

const formerForm = /^(?:[a-z0-9][a-z0-9-]*#)?[a-z0-9][a-z0-9-]*$/u;

/** What a question was called before: `old-id`, or `old-quiz#old-id`. */
export function readFormerly({entries}: AttributeList, report: Report): readonly string[] {
  return readNames(entries.get('formerly')).flatMap(({value, offset}) => {
    if (formerForm.test(value)) return [value];
    report.error(
      'bad-id',
      offset,
      `\`${value}\` cannot have been an id.`,
      'Write `formerly="old-id"`, or `formerly="old-quiz#old-id"`.',
    );
    return [];
  });
}
