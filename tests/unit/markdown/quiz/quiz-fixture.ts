import {formatDiagnostic} from '../../../../src/core/diagnostic';
import {english} from '../../../../src/core/words';
import type {CompiledQuiz} from '../../../../src/markdown/quiz/compile-file';
import {type CompiledQuizzes, compileQuizzes} from '../../../../src/markdown/quiz/compile-quizzes';
import type {QuizLookups} from '../../../../src/markdown/quiz/lookups';
import {createQuizRenderer} from '../../../../src/markdown/quiz/render-quiz';

export const renderer = createQuizRenderer({words: english, baseUrl: '/', blankLabel: 'Blank {number}'});

/** A small course around the quizzes of a test. */
export const lookups: QuizLookups = {
  objectives: ['m01.o1', 'm01.o6', 'm01.o7'],
  pages: new Map([
    [
      'docs/01-foundations/03-ml-infrastructure-basics.mdx',
      {address: '/foundations/ml-infrastructure-basics/', anchors: new Set(['versioning', 'serving'])},
    ],
  ]),
  assets: new Map([
    ['quizzes/img/lifecycle.png', '/assets/lifecycle-1a2b.png'],
    ['static/data/sample.csv', '/assets/sample-3c4d.csv'],
  ]),
  quizAddress: (id) => `/quizzes/${id}/`,
};

/** Front matter, then the lines given. */
export function quizSource(body: string, frontMatter = 'title: A quiz'): string {
  return `---\n${frontMatter}\n---\n\n${body}\n`;
}

export function compile(files: Readonly<Record<string, string>>): CompiledQuizzes {
  const list = Object.entries(files).map(([name, source]) => ({path: `quizzes/${name}.md`, source}));
  return compileQuizzes(list, lookups, {renderer, rendererVersion: '1'});
}

/** Compiles one quiz that must be without an error. */
export function compileOne(body: string, frontMatter?: string): CompiledQuiz {
  const {quizzes, diagnostics} = compile({q: quizSource(body, frontMatter)});
  const [quiz] = quizzes;
  if (!quiz) throw new Error(diagnostics.map(formatDiagnostic).join('\n'));
  return quiz;
}

/** What is wrong with a quiz of these lines, as an instructor reads it; `-` where nothing is. */
export function messages(body: string, frontMatter?: string): string {
  return sourceMessages(quizSource(body, frontMatter));
}

/** The same for a whole file. */
export function sourceMessages(source: string): string {
  const {diagnostics} = compile({q: source});
  return diagnostics.map(formatDiagnostic).join('\n\n') || '-';
}

/** A question that nothing is wrong with. */
export const good = `### Which is a framework? {#framework}

- [ ] Linux
- [x] PyTorch

> It is one.`;
