import {describe, expect, it} from 'vitest';
import {remarkQuizElements} from '../../../../src/markdown/render/quiz-elements';
import {compileMdx} from './render-mdx';

const modules = {
  sheet: (quiz: string) => `data/sheet-${quiz}.json`,
  loaders: (quiz: string) => `data/load-${quiz}.js`,
};

/** The parts of a page's module that have to do with quizzes. */
async function compiled(mdx: string): Promise<string> {
  const code = await compileMdx(mdx, {}, {title: 'Sample'}, [[remarkQuizElements, modules]]);
  const parts = code.match(/^import .* from "data\/.*|_jsx\((?:Quiz|Question), \{[^}]*\}/gm);
  return (parts ?? []).join('\n');
}

describe('quizzes in a page', () => {
  it('get their sheet, and what loads their key', async () => {
    expect(await compiled('Text.\n\n<Quiz id="a-quiz" />\n')).toMatchInlineSnapshot(`
      "import {default as __sheet0} from "data/sheet-a-quiz.json";
      import {objectives as __objectives0, address as __address0, loadKey as __loadKey0, loadNotes as __loadNotes0} from "data/load-a-quiz.js";
      _jsx(Quiz, {
            id: "a-quiz",
            sheet: __sheet0,
            objectives: __objectives0,
            address: __address0,
            loadKey: __loadKey0,
            loadNotes: __loadNotes0
          }"
    `);
  });

  it('share a sheet with their questions', async () => {
    const mdx = '<Quiz id="a-quiz" />\n\n<Question id="a-quiz#what" />\n\n<Question id="other#why" />';
    expect(await compiled(mdx)).toMatchInlineSnapshot(`
      "import {default as __sheet0} from "data/sheet-a-quiz.json";
      import {objectives as __objectives0, address as __address0, loadKey as __loadKey0, loadNotes as __loadNotes0} from "data/load-a-quiz.js";
      import {default as __sheet1} from "data/sheet-other.json";
      import {objectives as __objectives1, address as __address1, loadKey as __loadKey1, loadNotes as __loadNotes1} from "data/load-other.js";
      _jsx(Quiz, {
            id: "a-quiz",
            sheet: __sheet0,
            objectives: __objectives0,
            address: __address0,
            loadKey: __loadKey0,
            loadNotes: __loadNotes0
          }
      _jsx(Question, {
            id: "what",
            sheet: __sheet0,
            objectives: __objectives0,
            address: __address0,
            loadKey: __loadKey0,
            loadNotes: __loadNotes0
          }
      _jsx(Question, {
            id: "why",
            sheet: __sheet1,
            objectives: __objectives1,
            address: __address1,
            loadKey: __loadKey1,
            loadNotes: __loadNotes1
          }"
    `);
  });

  it('are found in boxes and lists', async () => {
    const code = await compiled(':::note\n\n<Question id="a-quiz#what" />\n\n:::\n\n- <Quiz id="other" />');
    expect(code.match(/_jsx\(\w+/g)).toEqual(['_jsx(Question', '_jsx(Quiz']);
  });

  it('are nothing to pages without one', async () => {
    expect(await compiled('Text with <kbd>a</kbd> key.')).toBe('');
  });
});
