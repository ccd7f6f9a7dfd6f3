import type {CourseConfig} from '../../core/course/config';
import type {PageDraft} from '../../markdown/parse/page-draft';

/** Ids of the quizzes that only pages of switched-off modules name: in a module's front matter or as an element. */
export function quizzesOff(drafts: readonly PageDraft[], {modules}: CourseConfig): ReadonlySet<string> {
  const isOn = ({path: {moduleId}}: PageDraft) =>
    moduleId === null || modules === 'all' || modules.includes(moduleId);
  const on = new Set(drafts.filter(isOn).flatMap(quizzesOf));
  const off = drafts.filter((draft) => !isOn(draft)).flatMap(quizzesOf);
  return new Set(off.filter((quiz) => !on.has(quiz)));
}

function quizzesOf({frontMatter, body}: PageDraft): readonly string[] {
  const ofModule = frontMatter?.kind === 'module' ? (frontMatter.data.quiz ?? []) : [];
  const shown = body.elements
    .filter(({name}) => name === 'Quiz' || name === 'Question')
    .flatMap(({attributes}) => attributes.find(({name}) => name === 'id')?.value ?? [])
    .flatMap((id) => (typeof id === 'string' ? (id.split('#')[0] ?? []) : []));
  return [ofModule, shown].flat();
}
