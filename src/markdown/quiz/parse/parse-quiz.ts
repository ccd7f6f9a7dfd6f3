import type {Definition, Root} from 'mdast';
import {blankMark} from '../blank-mark';
import {checkForm} from '../check/check-form';
import {walk} from '../check/walk';
import type {QuizDraft} from '../quiz-draft';
import {createReport} from '../report';
import {parseTree} from '../syntax/parse-tree';
import {collectReferences} from './collect-references';
import {readFrontMatter} from './read-front-matter';
import {splitSections} from './split-sections';

/**
 * Reads a quiz file. Always gives a draft of whatever is right; what is wrong with the form is in its report. The name
 * of the file is the id of the quiz.
 */
export function parseQuiz(file: string, text: string): QuizDraft {
  const source = plainLines(text).replaceAll(blankMark, ' ');
  const report = createReport(file, source);
  const id = /([^/]*)\.md$/u.exec(file)?.[1] ?? file;
  if (!/^[a-z0-9][a-z0-9-]*$/u.test(id)) {
    report.error(
      'quiz-name',
      0,
      `\`${id}\` cannot be the id of a quiz.`,
      'Rename the file: lower-case letters, digits and hyphens.',
    );
  }
  const {frontMatter, keyOffset, end} = readFrontMatter(source, report);
  const root = parseTree(source, end);
  checkForm(root, source, report);
  const definitions = definitionsOf(root);
  return {
    id,
    file,
    source,
    frontMatter,
    keyOffset,
    ...splitSections(root, source, report),
    references: collectReferences(root, definitions),
    definitions,
    report,
  };
}

/** Without a byte order mark, every line ended by one sign: lines and columns are those of the file. */
function plainLines(text: string): string {
  return text.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n');
}

/** The first definition of a name counts, as in CommonMark. */
function definitionsOf(root: Root): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>();
  walk(root, (node) => {
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node);
  });
  return found;
}
