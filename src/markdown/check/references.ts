import type {RuleId} from '../../core/course/rules';
import {didYouMean, nearest} from '../../core/nearest';
import type {AttributeDraft, ElementDraft, PageDraft} from '../parse/page-draft';
import type {CourseContext} from './course-context';
import {type Finding, valuePlace} from './finding';

/** Names in a page that stand for something elsewhere: terms, quizzes, exercises, and the objectives of a lesson or an exercise. */
export function checkReferences(draft: PageDraft, context: CourseContext): readonly Finding[] {
  return [
    ...draft.body.elements.flatMap((element) => checkElement(element, draft, context)),
    ...checkObjectives(draft, context),
  ];
}

function checkElement(
  {name, attributes}: ElementDraft,
  draft: PageDraft,
  context: CourseContext,
): readonly Finding[] {
  const attribute = attributes.find((candidate) => candidate.name === 'id');
  if (attribute === undefined || typeof attribute.value !== 'string' || attribute.value.trim() === '')
    return [];
  const id = attribute.value;
  switch (name) {
    case 'Term':
      return context.terms === null ? [] : checkId(attribute, id, context.terms, TERM);
    case 'Quiz':
      return checkQuiz(attribute, id, draft, context);
    case 'Exercise':
      return checkExercise(attribute, id, draft, context);
    case 'Question':
      return checkQuestion(attribute, id, draft, context);
    default:
      return [];
  }
}

interface Kind {
  readonly rule: RuleId;
  readonly message: (id: string) => string;
  readonly fix: (id: string) => string;
}

const TERM: Kind = {
  rule: 'unknown-term',
  message: (id) => `The glossary has no term \`${id}\`.`,
  fix: (id) => `Add \`## … {/* #${id} */}\` to docs/glossary.mdx, or use a term that stands there.`,
};

const QUIZ: Kind = {
  rule: 'unknown-quiz',
  message: (id) => `There is no quiz \`${id}\`.`,
  fix: (id) => `A quiz is named after its file: this would be \`quizzes/${id}.md\`.`,
};

const EXERCISE: Kind = {
  rule: 'unknown-exercise',
  message: (id) => `There is no exercise \`${id}\`.`,
  fix: (id) => `An exercise is named after its folder: this would be \`exercises/<module>/${id}/index.mdx\`.`,
};

function checkId(
  {place}: AttributeDraft,
  id: string,
  known: readonly string[],
  kind: Kind,
): readonly Finding[] {
  if (known.includes(id)) return [];
  const meant = nearest(id, known);
  return [
    {
      rule: kind.rule,
      place,
      message: `${kind.message(id)}${didYouMean(id, known)}`,
      fix: meant === null ? kind.fix(id) : `Write \`id="${meant}"\`.`,
    },
  ];
}

function checkQuiz(
  attribute: AttributeDraft,
  id: string,
  {frontMatter}: PageDraft,
  {quizzes}: CourseContext,
): readonly Finding[] {
  const isDraft = quizzes.get(id)?.draft === true;
  if (!isDraft || frontMatter?.data.draft === true) return checkId(attribute, id, [...quizzes.keys()], QUIZ);
  return [
    {
      rule: 'link-to-draft',
      place: attribute.place,
      message: `The quiz \`${id}\` is a draft, which readers do not get.`,
      fix: 'Take `draft: true` out of the quiz, or the quiz out of this page.',
    },
  ];
}

function checkExercise(
  attribute: AttributeDraft,
  id: string,
  {frontMatter}: PageDraft,
  {exercises}: CourseContext,
): readonly Finding[] {
  const isDraft = exercises.get(id)?.frontMatter?.data.draft === true;
  if (!isDraft || frontMatter?.data.draft === true) {
    return checkId(attribute, id, [...exercises.keys()], EXERCISE);
  }
  return [
    {
      rule: 'link-to-draft',
      place: attribute.place,
      message: `The exercise \`${id}\` is a draft, which readers do not get.`,
      fix: 'Take `draft: true` out of the exercise, or the exercise out of this page.',
    },
  ];
}

function checkQuestion(
  attribute: AttributeDraft,
  id: string,
  draft: PageDraft,
  context: CourseContext,
): readonly Finding[] {
  const [quiz, question, ...rest] = id.split('#');
  if (quiz !== undefined && quiz !== '' && question !== undefined && question !== '' && rest.length === 0) {
    const problems = checkQuiz(attribute, quiz, draft, context);
    const questions = context.quizzes.get(quiz)?.questions ?? null;
    if (problems.length > 0 || questions === null || questions.includes(question)) return problems;
    const meant = nearest(question, questions);
    return [
      {
        rule: 'unknown-question',
        place: attribute.place,
        message: `The quiz \`${quiz}\` has no question \`${question}\`.${didYouMean(question, questions)}`,
        fix: meant === null ? 'Use the id of one of its questions.' : `Write \`id="${quiz}#${meant}"\`.`,
      },
    ];
  }
  return [
    {
      rule: 'unknown-quiz',
      place: attribute.place,
      message: `\`${id}\` names no question.`,
      fix: 'Write the quiz, a `#` and the question: `id="module-01-quiz#what-is-mlops"`.',
    },
  ];
}

function checkObjectives(draft: PageDraft, {objectives}: CourseContext): readonly Finding[] {
  const {frontMatter} = draft;
  const serves = frontMatter?.kind === 'lesson' || frontMatter?.kind === 'exercise';
  if (!serves || objectives === null) return [];
  const named = frontMatter.data.objectives ?? [];
  return named.flatMap((id, index): readonly Finding[] => {
    const place = valuePlace(draft, ['objectives', index]);
    if (named.indexOf(id) < index) {
      return [
        {
          rule: 'duplicate-objective',
          place,
          message: `\`${id}\` stands twice in this list.`,
          fix: 'Keep one of the two.',
        },
      ];
    }
    if (objectives.has(id)) return [];
    const meant = nearest(id, objectives);
    return [
      {
        rule: 'unknown-objective',
        place,
        message: `There is no objective \`${id}\`.${didYouMean(id, objectives)}`,
        fix:
          meant === null
            ? 'Use the code of a module, a point, and an id from its `objectives`.'
            : `Write \`${meant}\`.`,
      },
    ];
  });
}
