import {didYouMean, nearest} from '../../../core/nearest';
import {own} from '../../../core/quiz/own';
import type {QuizDraft, TopicDraft} from '../quiz-draft';

/** What holds between keys of the front matter, and between them and the topics. */
export function checkFrontMatter(draft: QuizDraft, topicIds: ReadonlyMap<TopicDraft, string>): void {
  const {frontMatter, keyOffset, report} = draft;
  if (frontMatter === null) return;
  const {mode, modes, timeLimit} = frontMatter;
  if (mode !== undefined && modes !== undefined && !modes.includes(mode)) {
    report.error(
      'mode-conflict',
      keyOffset('mode'),
      `\`mode\` is \`${mode}\`, which \`modes\` does not list.`,
      'Add it to `modes`, or take `mode` out.',
    );
  }
  if (timeLimit !== undefined && modes !== undefined && !modes.includes('exam')) {
    report.error(
      'mode-conflict',
      keyOffset('timeLimit'),
      'There is a time limit, but `modes` has no `exam`.',
      'Add `exam` to `modes`, or take `timeLimit` out.',
    );
  }
  if (frontMatter.formerly?.includes(draft.id)) {
    report.error(
      'duplicate-former-id',
      keyOffset('formerly'),
      `The quiz is called \`${draft.id}\` now.`,
      'List only the names that it had before.',
    );
  }
  for (const key of ['modes', 'shuffle', 'objectives', 'formerly'] as const) checkTwice(draft, key);
  checkDraw(draft, topicIds);
}

function checkTwice(
  {frontMatter, keyOffset, report}: QuizDraft,
  key: 'modes' | 'shuffle' | 'objectives' | 'formerly',
): void {
  const items: readonly string[] = frontMatter?.[key] ?? [];
  for (const [index, item] of items.entries()) {
    if (items.indexOf(item) === index) continue;
    report.error(
      'bad-value',
      keyOffset(key, index),
      `\`${key}\` lists \`${item}\` twice.`,
      'Keep one of the two.',
    );
  }
}

function checkDraw(
  {frontMatter, keyOffset, topics, report}: QuizDraft,
  topicIds: ReadonlyMap<TopicDraft, string>,
): void {
  const draw = frontMatter?.draw;
  if (draw === undefined) return;
  const all = topics.reduce((sum, {questions}) => sum + questions.length, 0);
  if (typeof draw === 'number') {
    if (draw > all) {
      report.error(
        'draw-size',
        keyOffset('draw'),
        `\`draw\` takes ${draw} questions, and the quiz has ${all}.`,
        `Write ${all} at most.`,
      );
    }
    return;
  }
  const named = new Map(
    topics.filter(({heading}) => heading !== null).map((topic) => [topicIds.get(topic) ?? '', topic]),
  );
  for (const [id, count] of Object.entries(draw)) {
    const topic = named.get(id);
    if (!topic) {
      report.error(
        'draw-topic',
        keyOffset('draw', id),
        `There is no topic \`${id}\`.${didYouMean(id, named.keys())}`,
        named.size === 0
          ? 'The quiz has no topics: write a number, `draw: 10`.'
          : `The topics are ${[...named.keys()].map((name) => `\`${name}\``).join(', ')}.`,
      );
    } else if (count > topic.questions.length) {
      report.error(
        'draw-size',
        keyOffset('draw', id),
        `\`draw\` takes ${count} questions from \`${id}\`, which has ${topic.questions.length}.`,
        `Write ${topic.questions.length} at most.`,
      );
    }
  }
  for (const id of named.keys()) {
    const isMisspelled = Object.keys(draw).some(
      (written) => !named.has(written) && nearest(written, named.keys()) === id,
    );
    if (id !== '' && own(draw, id) === undefined && !isMisspelled) {
      report.error(
        'draw-topic',
        keyOffset('draw'),
        `\`draw\` does not name the topic \`${id}\`.`,
        `Add \`${id}:\` with a number; 0 takes none.`,
      );
    }
  }
  if (Object.values(draw).every((count) => count === 0)) {
    report.error(
      'draw-size',
      keyOffset('draw'),
      '`draw` takes no question at all.',
      'Write how many questions an attempt takes from each topic.',
    );
  }
}
