import type {ModuleFrontMatter} from '../../core/course/front-matter';
import {requirementCircles} from '../../core/course/requirement-circles';
import {didYouMean, nearest} from '../../core/nearest';
import type {Readable} from '../build/course-pages';
import {type FileFinding, valuePlace} from './finding';

type ModulePage = Readable<ModuleFrontMatter>;

/** What modules say of themselves and of one another: requirements, codes, ids of objectives and checklist items. */
export function checkModules(
  modules: readonly ModulePage[],
  moduleIds: readonly string[],
): readonly FileFinding[] {
  return [
    ...modules.flatMap((module) => unknownRequirements(module, moduleIds)),
    ...circles(modules),
    ...sameCodes(modules),
    ...modules.flatMap((module) => [...sameIds(module, 'objectives'), ...sameIds(module, 'checklist')]),
  ];
}

function unknownRequirements({draft, data}: ModulePage, moduleIds: readonly string[]): FileFinding[] {
  return (data.requires ?? []).flatMap((id, index) => {
    if (moduleIds.includes(id)) return [];
    const meant = nearest(id, moduleIds);
    return [
      {
        file: draft.file,
        rule: 'unknown-module' as const,
        place: valuePlace(draft, ['requires', index]),
        message: `There is no module \`${id}\`.${didYouMean(id, moduleIds)}`,
        fix:
          meant === null
            ? 'Use the name of a folder under `docs/` without its number.'
            : `Write \`${meant}\`.`,
      },
    ];
  });
}

function circles(modules: readonly ModulePage[]): readonly FileFinding[] {
  const nodes = modules.map(({draft, data}) => ({id: draft.path.id, requires: data.requires ?? []}));
  return requirementCircles(nodes).flatMap((circle) => {
    const [first, second = first] = circle;
    const module = modules.find(({draft}) => draft.path.id === first);
    if (first === undefined || second === undefined || module === undefined) return [];
    const index = (module.data.requires ?? []).indexOf(second);
    return [
      {
        file: module.draft.file,
        rule: 'requirement-circle' as const,
        place: valuePlace(module.draft, ['requires', index]),
        message:
          circle.length === 1
            ? `The module \`${first}\` requires itself.`
            : `Modules require one another in a circle: ${[...circle, first].map((id) => `\`${id}\``).join(' → ')}.`,
        fix: 'Take one of these requirements out.',
      },
    ];
  });
}

function sameCodes(modules: readonly ModulePage[]): readonly FileFinding[] {
  return modules.flatMap(({draft, data}, index) => {
    const owner = modules.slice(0, index).find((module) => module.data.code === data.code);
    if (owner === undefined) return [];
    return [
      {
        file: draft.file,
        rule: 'duplicate-objective' as const,
        place: valuePlace(draft, ['code']),
        message: `The code \`${data.code}\` is that of \`${owner.draft.file}\` too, so their objectives cannot be told apart.`,
        fix: 'Give each module a code of its own.',
      },
    ];
  });
}

function sameIds({draft, data}: ModulePage, key: 'objectives' | 'checklist'): FileFinding[] {
  const ids = (data[key] ?? []).map(({id}) => id);
  return ids.flatMap((id, index) => {
    if (ids.indexOf(id) === index) return [];
    return [
      {
        file: draft.file,
        rule: key === 'objectives' ? 'duplicate-objective' : 'duplicate-item',
        place: valuePlace(draft, [key, index, 'id']),
        message: `The id \`${id}\` stands twice in \`${key}\`.`,
        fix: 'Give each an id of its own.',
      } as const,
    ];
  });
}
