import type {CourseConfig} from '../../core/course/config';
import {quizAddress} from '../../core/quiz/quiz-address';
import {toObjectives} from '../build/build-module';
import {addressOf} from '../build/course-pages';
import {pageIds} from '../check/page-ids';
import type {PageDraft} from '../parse/page-draft';
import type {Assets, QuizLookups} from './lookups';

/** What quizzes may refer to: objectives, finished pages of the modules that are on, and files. */
export function courseLookups(
  drafts: readonly PageDraft[],
  {modules}: Pick<CourseConfig, 'modules'>,
  assets: Assets,
): QuizLookups {
  const isOn = ({path}: PageDraft) =>
    path.moduleId === null || modules === 'all' || modules.includes(path.moduleId);
  const readers = drafts.filter((draft) => isOn(draft) && draft.frontMatter?.data.draft !== true);
  return {
    objectives: objectivesOf(drafts),
    pages: new Map(
      readers.map((draft) => [
        draft.file,
        {address: addressOf(draft), anchors: draft.complete ? pageIds(draft) : new AnyAnchor()},
      ]),
    ),
    assets,
    quizAddress,
  };
}

/** Null where no module, or not each of them, can be read. Those of modules that are off count too: a question may serve one of each. */
function objectivesOf(drafts: readonly PageDraft[]): readonly string[] | null {
  const modules = drafts.filter(({path}) => path.kind === 'module');
  if (modules.length === 0 || modules.some(({frontMatter}) => frontMatter === null)) return null;
  return modules.flatMap(({path, frontMatter}) =>
    frontMatter?.kind === 'module' ? toObjectives(frontMatter.data, path.id).map(({id}) => id) : [],
  );
}

/** The anchors of a page that cannot be read whole: what is missing in it proves nothing. */
class AnyAnchor extends Set<string> {
  override has(): boolean {
    return true;
  }
}
