import type {Heading, Root, RootContent} from 'mdast';
import {isComment} from '../is-comment';
import {startOf} from '../offsets';
import type {HeadingDraft, QuestionDraft, TopicDraft} from '../quiz-draft';
import type {Report} from '../report';
import {checkAttributePlace} from './attribute-place';
import {foldDetails} from './fold-details';
import {isUnderlined, readHeading} from './read-heading';

interface Sections {
  readonly intro: readonly RootContent[];
  readonly topics: readonly TopicDraft[];
}

interface OpenTopic {
  heading: HeadingDraft | null;
  nodes: RootContent[];
  questions: {heading: HeadingDraft; nodes: RootContent[]}[];
}

/** Parts a file at its headings: introduction, topics, questions. Headings of other kinds go to the report. */
export function splitSections(root: Root, source: string, report: Report): Sections {
  const intro: RootContent[] = [];
  const topics: OpenTopic[] = [];
  let current = intro;
  for (const node of root.children) {
    if (node.type === 'heading') {
      if (isUsable(node, source, report) || (node.depth > 3 && hasAnswer(current))) current = open(node);
    } else if (
      node.type !== 'yaml' &&
      node.type !== 'definition' &&
      !(node.type === 'html' && isComment(node.value))
    ) {
      current.push(node);
    }
  }
  return {
    intro: foldDetails(intro, source, report),
    topics: topics.map(
      ({heading, nodes, questions}): TopicDraft => ({
        heading,
        nodes: foldDetails(nodes, source, report),
        questions: questions.map(
          (question): QuestionDraft => ({
            heading: question.heading,
            nodes: foldDetails(question.nodes, source, report),
          }),
        ),
      }),
    ),
  };

  function open(node: Heading): RootContent[] {
    const heading = readHeading(node, source, report);
    checkAttributePlace(heading.attributes, node.depth < 3 ? 'topic' : 'question', report);
    const nodes: RootContent[] = [];
    if (node.depth < 3) {
      topics.push({heading, nodes, questions: []});
      return nodes;
    }
    const topic = topics.at(-1) ?? {heading: null, nodes: [], questions: []};
    if (topics.length === 0) topics.push(topic);
    topic.questions.push({heading, nodes});
    return nodes;
  }
}

/** A heading that is too deep, after a question that is complete, was most likely meant to ask the next one. */
function hasAnswer(nodes: readonly RootContent[]): boolean {
  return nodes.some(
    (node) =>
      (node.type === 'list' && node.children.some(({checked}) => typeof checked === 'boolean')) ||
      (node.type === 'code' && node.lang === 'answer'),
  );
}

function isUsable(node: Heading, source: string, report: Report): boolean {
  if (isUnderlined(node, source)) {
    report.error(
      'underlined-heading',
      startOf(node),
      'The line below underlines this one, which makes it a heading.',
      'Begin the line with `## ` for a topic or `### ` for a question; for a rule, leave a blank line above it.',
    );
    return false;
  }
  if (node.depth === 2 || node.depth === 3) return true;
  const signs = '#'.repeat(node.depth);
  report.error(
    'heading-level',
    startOf(node),
    `\`${signs}\` opens nothing in a quiz.`,
    'Write `##` for a topic, `###` for a question, and bold words within one.',
  );
  return false;
}
