import type {TabFamily} from '../../core/course/config';
import {didYouMean} from '../../core/nearest';
import type {Problem} from './fail';

/** The one family that all labels of a group belong to. */
export function familyOf(
  labels: readonly string[],
  families: Readonly<Record<string, TabFamily>>,
  report: (problem: Problem) => never,
): readonly [id: string, family: TabFamily] {
  const entries = Object.entries(families);
  const found = labels.map(
    (label) =>
      entries.find(([, family]) => family.options.includes(label)) ?? report(unknownLabel(label, families)),
  );
  const [first, ...others] = found;
  const stranger = others.findIndex((entry) => entry[0] !== first?.[0]);
  if (!first || stranger >= 0) {
    return report({
      rule: 'tab-label',
      message: `The tabs ${labels.map((label) => `“${label}”`).join(', ')} are of different families.`,
      fix: 'Write something between the two groups, so that each has its own tabs.',
    });
  }
  return first;
}

function unknownLabel(label: string, families: Readonly<Record<string, TabFamily>>): Problem {
  const known = Object.values(families).flatMap(({options}) => options);
  return {
    rule: 'tab-label',
    message: `No family of tabs has the label “${label}”.${didYouMean(label, known)}`,
    fix: `Use one of ${known.join(', ')}, or add it to \`tabFamilies\` in course.config.ts.`,
  };
}
