import type {TabFamily} from '../../core/course/config';
import {didYouMean} from '../../core/nearest';
import type {PageDraft, TabDraft, TabGroupDraft} from '../parse/page-draft';
import type {CourseContext} from './course-context';
import type {Finding} from './finding';

/** Groups of tabs: labels that no family has, labels of two families, labels that come twice. */
export function checkTabs({body}: PageDraft, {config}: CourseContext): readonly Finding[] {
  return body.tabGroups.flatMap((group) => [
    ...checkLabels(group, config.tabFamilies),
    ...checkRepeats(group),
  ]);
}

function checkLabels({tabs, place}: TabGroupDraft, families: Readonly<Record<string, TabFamily>>): Finding[] {
  const all = Object.entries(families);
  const known = all.flatMap(([, {options}]) => options);
  const unknown = tabs.filter(({label}) => !known.includes(label));
  if (unknown.length > 0) {
    return unknown.map((tab) => ({
      rule: 'tab-label',
      place: tab.place,
      message: `No family of tabs has the label “${tab.label}”.${didYouMean(tab.label, known)}`,
      fix: `Use one of ${known.join(', ')}, or add it to \`tabFamilies\` in course.config.ts.`,
    }));
  }
  const used = all.filter(([, {options}]) => tabs.some(({label}) => options.includes(label)));
  if (used.length < 2) return [];
  return [
    {
      rule: 'tab-label',
      place,
      message: `The tabs of this group are of different families: ${used.map(([id]) => `\`${id}\``).join(' and ')}.`,
      fix: 'Write a sentence between the two kinds, so that each has its own tabs.',
    },
  ];
}

/** Blocks of one label right after one another share a tab; a label that comes back would make a second one. */
function checkRepeats({tabs}: TabGroupDraft): Finding[] {
  return tabs.flatMap((tab, index) => {
    if (tab.label === tabs[index - 1]?.label) return [];
    const first: TabDraft | undefined = tabs.slice(0, index).find(({label}) => label === tab.label);
    if (first === undefined) return [];
    return [
      {
        rule: 'duplicate-tab' as const,
        place: tab.place,
        message: `The label “${tab.label}” comes back: line ${first.place.line} has a tab of that name in the same group.`,
        fix: 'Put both blocks one after the other, or write a sentence between the two groups.',
      },
    ];
  });
}
