import type {Checked} from '../../../core/diagnostic';
import {type AssignedId, assignIds} from '../assign-ids';
import type {Question, Quiz, Topic} from '../quiz';
import type {QuizDraft} from '../quiz-draft';
import {checkFrontMatter} from './check-front-matter';
import {checkIds} from './check-ids';
import {checkOutside} from './check-outside';
import {checkQuestion} from './check-question';
import {checkWarnings} from './check-warnings';

/** Holds every rule that concerns one file alone against a draft. All problems are found at once. */
export function checkQuiz(draft: QuizDraft): Checked<Quiz> {
  const {report, frontMatter, source, topics} = draft;
  const ids = assignIds(draft);
  checkIds(ids, report);
  checkOutside(draft);
  const topicIds = new Map(topics.map((topic) => [topic, topic.heading ? idOf(ids, topic.heading) : '']));
  checkFrontMatter(draft, topicIds);
  const context = {
    source,
    report,
    quizRule: frontMatter?.scoring ?? null,
    objectives: frontMatter?.objectives ?? [],
  };
  const checked = topics.map((topic): Topic => {
    const questions = topic.questions.map((question) =>
      checkQuestion(question, idOf(ids, question.heading), context),
    );
    return {
      id: topic.heading ? idOf(ids, topic.heading) : null,
      title: topic.heading?.text ?? '',
      words: topic.heading?.words ?? [],
      nodes: topic.nodes,
      questions: questions.filter((question): question is Question => question !== null),
    };
  });
  checkTopics(draft);
  checkWarnings(draft, checked);
  const diagnostics = report.diagnostics();
  if (frontMatter === null || diagnostics.some(({severity}) => severity === 'error'))
    return {ok: false, diagnostics};
  const {id, file, intro, references, definitions} = draft;
  return {
    ok: true,
    diagnostics,
    value: {id, file, source, frontMatter, intro, topics: checked, references, definitions},
  };
}

function idOf(ids: readonly AssignedId[], heading: AssignedId['heading']): string {
  return ids.find((assigned) => assigned.heading === heading)?.id ?? '';
}

function checkTopics({topics, report}: QuizDraft): void {
  if (topics.every(({questions}) => questions.length === 0)) {
    report.error(
      'no-question',
      topics[0]?.heading?.offset ?? 0,
      'This quiz asks no question.',
      'Write `### ` and the question, and an answer block below it.',
    );
    return;
  }
  const hasTopics = topics.some(({heading}) => heading !== null);
  for (const {heading, questions} of topics) {
    const [first] = questions;
    if (heading && !first) {
      report.error(
        'no-question',
        heading.offset,
        'This topic asks no question.',
        'Write `### ` and the question below it, or take the topic out.',
      );
    }
    if (!heading && hasTopics && first) {
      report.error(
        'question-outside-topic',
        first.heading.offset,
        'This question stands before the first topic.',
        'Move it under a line that begins with `## `.',
      );
    }
  }
}
