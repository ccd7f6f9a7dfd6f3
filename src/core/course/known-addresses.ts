import type {Course} from './course';

/** An address that a reader can go to. */
export interface KnownAddress {
  /** Below the base URL, with a slash at both ends. */
  readonly address: string;
  readonly title: string;
}

/** Every listed page of the course and every quiz with its title, for the search and for 'not found': drafts and unlisted pages stay out. */
export function knownAddresses(course: Course): readonly KnownAddress[] {
  const modules = course.modules.flatMap((module) => [module, ...module.lessons]);
  const pages = [...modules, ...course.exercises, ...course.pages].filter(
    ({draft, unlisted}) => !draft && !unlisted,
  );
  const quizzes = [...course.activities.values()].flatMap(({kind, address, title}) =>
    kind === 'quiz' && address !== null ? [{address, title}] : [],
  );
  return [...pages.map(({address, title}) => ({address, title})), ...quizzes];
}
