import {buildRedirects, type Redirects} from '../../core/course/redirects';
import {exercisePageId} from '../../core/exercise/exercise-address';
import type {CoursePages} from '../build/course-pages';
import {type FileFinding, valuePlace} from './finding';

interface Renames {
  readonly redirects: Redirects['redirects'];
  readonly findings: readonly FileFinding[];
}

/** Redirects from the ids that pages had before, and claims on ids that cannot be. */
export function checkRenames({modules, lessons, exercises, others}: CoursePages): Renames {
  const pages = [
    ...modules.map(({draft, address}) => ({draft, address, formerly: []})),
    ...[...lessons, ...others].map(({draft, data, address}) => ({
      draft,
      address,
      formerly: data.formerly ?? [],
    })),
    ...exercises.map(({draft, data, address}) => ({
      draft,
      address,
      formerly: (data.formerly ?? []).map(exercisePageId),
    })),
  ];
  const {redirects, problems} = buildRedirects(
    pages.map(({draft, address, formerly}) => ({id: draft.path.id, address, formerly})),
  );
  const findings = problems.flatMap(({rule, pageId, index, formerId, otherId}): FileFinding[] => {
    const page = pages.find(({draft}) => draft.path.id === pageId);
    if (page === undefined) return [];
    const at = {file: page.draft.file, rule, place: valuePlace(page.draft, ['formerly', index])};
    return rule === 'redirect-source-exists'
      ? [
          {
            ...at,
            message: `\`${formerId}\` still belongs to a page, \`${otherId}\`.`,
            fix: 'Take it out of `formerly`, or rename that page.',
          },
        ]
      : [
          {
            ...at,
            message: `\`${formerId}\` is claimed by \`${otherId}\` too.`,
            fix: 'Keep it in one of the two.',
          },
        ];
  });
  return {redirects, findings};
}
