import type {TabFamily} from '../core/course/config';
import {slug} from '../core/slug';

interface Problem {
  readonly message: string;
  readonly fix: string;
}

/** Labels that stand in two families, or that become the same value in the page. */
export function tabFamilyProblems(families: Readonly<Record<string, TabFamily>>): readonly Problem[] {
  const owners = new Map<string, {readonly family: string; readonly label: string}>();
  const problems: Problem[] = [];
  for (const [family, {options}] of Object.entries(families)) {
    for (const label of options) {
      const value = slug(label);
      const owner = owners.get(value);
      if (value === '') {
        problems.push({
          message: `The tab label \`${label}\` in the family \`${family}\` has no letter or digit.`,
          fix: 'Give it a name in letters.',
        });
      } else if (owner !== undefined) {
        problems.push({
          message: `The tab label \`${label}\` of the family \`${family}\` is taken by \`${owner.label}\` of \`${owner.family}\`.`,
          fix: 'A label belongs to one family and stands in it once: rename one of the two.',
        });
      } else {
        owners.set(value, {family, label});
      }
    }
  }
  return problems;
}
