// @vitest-environment jsdom
import {describe, expect, it} from 'vitest';
import {ankiHtml} from '../../../../src/client/review/anki/anki-html';
import {exportAnki} from '../../../../src/client/review/anki/export-anki';
import {everyType} from '../../components/Quiz/quiz-fixture';
import {compileOne} from '../../markdown/quiz/quiz-fixture';

const site = {
  courseId: 'course',
  title: 'The course',
  url: 'https://example.org/ml/',
  words: {
    severalRight: 'More than one may be right.',
    putInOrder: 'Put these in order.',
    findPairs: 'What belongs to what?',
    criteria: 'A good answer has this:',
  },
};

function sourcesOf(quiz: ReturnType<typeof compileOne>) {
  return {
    term: (id: string) =>
      id === 'tensor' ? {id, name: 'Tensor <T>', html: '<p>An array with a <em>shape</em>.</p>'} : null,
    quiz: {
      sheet: async (id: string) => (id === quiz.sheet.id ? quiz.sheet : null),
      key: async () => quiz.key,
    },
  };
}

const anki = (html: string) => ankiHtml(html, site.url);

describe('HTML for Anki', () => {
  it('has formulas for MathJax, whose own signs stay untouched', () => {
    const {sheet} = compileOne(
      '### How large is $2^{n} < 3$? {#size}\n\n$$\na_{1} \\cdot b\n$$\n\n```answer number\n4\n```\n\n> It is.',
    );
    const [question] = sheet.topics[0]?.questions ?? [];
    expect(anki(`<b>${question?.titleHtml}</b>${question?.stemHtml}`)).toMatchInlineSnapshot(
      `"<b>How large is \\(2^{n} &lt; 3\\)?</b>\\[a_{1} \\cdot b\\]"`,
    );
  });

  it('keeps code with its lines, and takes apart what Anki would read as its own', () => {
    const {sheet} = compileOne(
      '### What does it print? {#print}\n\n```python\nfor line in [1]:\n    print("<b>", line)  # \\(x\\) [sound:a.mp3]\n```\n\n```answer number\n4\n```\n\n> It is `\\[`.',
    );
    const [question] = sheet.topics[0]?.questions ?? [];
    expect(anki(question?.stemHtml ?? '')).toMatchInlineSnapshot(
      `"<pre><code>for line in [1]:<br>    print("&lt;b&gt;", line)  # \\<span></span>(x\\<span></span>) [<span></span>sound:a.mp3]</code></pre>"`,
    );
  });

  it('has whole addresses, gaps as underscores, and no looks', () => {
    expect(
      anki(
        '<p class="a" style="color: red">See <a href="/ml/foundations/#x" data-y="1">it</a> <img src="/ml/a.png" alt="A" loading="lazy"> <input data-blank="1"> <button>B</button></p><div class="diagram" role="img" aria-label="A to B"><svg><text>A</text></svg></div>',
      ),
    ).toMatchInlineSnapshot(
      `"<p>See <a href="https://example.org/ml/foundations/#x">it</a> <img src="https://example.org/ml/a.png" alt="A"> _____ </p><em>A to B</em>"`,
    );
  });
});

describe('the export to Anki', () => {
  it('has every type of question with what is right, in one line each, with ids that stay', async () => {
    const quiz = everyType();
    const ids = quiz.sheet.topics.flatMap(({questions}) => questions.map(({id}) => id));
    const cards = [...ids.map((id) => `every-type#${id}`), 'term:tensor', 'term:gone', 'other#gone'];
    const {text, notes} = await exportAnki(cards, sourcesOf(quiz), site);
    expect(notes).toBe(ids.length + 1);
    const lines = text.split('\n');
    expect(lines).toHaveLength(6 + notes + 1);
    const fields = lines
      .slice(6, -1)
      .map((line) => line.split('\t').map((field) => JSON.parse(field.replaceAll('""', '\\"'))));
    expect(fields.map(([guid]) => guid)).toEqual([
      ...ids.map((id) => `course:every-type#${id}`),
      'course:term:tensor',
    ]);
    expect(fields.every((each) => each.length === 4 && each.every((field) => field !== ''))).toBe(true);
    expect(fields.at(-1)).toEqual([
      'course:term:tensor',
      '<p><b>Tensor &lt;T&gt;</b></p>',
      '<p>An array with a <em>shape</em>.</p><p><a href="https://example.org/ml/glossary/#tensor">Tensor &lt;T&gt;</a></p>',
      'course glossary',
    ]);
    const sides = new Map(fields.map(([guid, front, back]) => [guid.split('#')[1], {front, back}]));
    expect(sides.get('steps')).toMatchInlineSnapshot(`
      {
        "back": "<ol><li>Export</li><li>Convert</li><li>Check</li><li>Serve with care</li></ol><p>From export to serving.</p><p><a href="https://example.org/ml/quizzes/every-type/#steps">Every type of question</a></p>",
        "front": "<p><b>Put the steps in order.</b></p><p>First read what must be done:</p> <ol> <li>nothing of this</li> <li>counts</li> </ol> <p>Then order these:</p><p><em>Put these in order.</em></p><ul><li>Serve with care</li><li>Convert</li><li>Check</li><li>Export</li></ul>",
      }
    `);
    expect(sides.get('pairs')).toMatchInlineSnapshot(`
      {
        "back": "<ul><li>PyTorch → Meta</li><li>TensorFlow → Google</li><li>JAX → Google</li></ul><p>Two are from one house.</p><p><a href="https://example.org/ml/quizzes/every-type/#pairs">Every type of question</a></p>",
        "front": "<p><b>What belongs together?</b></p><p>A table of the stem:</p> <table> <thead> <tr> <th>Not</th> <th>Asked</th> </tr> </thead> <tbody> <tr> <td>1</td> <td>2</td> </tr> </tbody> </table> <p>Match the libraries:</p><p><em>What belongs to what?</em></p><ol><li>PyTorch</li><li>TensorFlow</li><li>JAX</li></ol><ul><li>Google</li><li>Microsoft</li><li>Meta</li></ul>",
      }
    `);
    expect(sides.get('lazy')).toMatchInlineSnapshot(`
      {
        "back": "<ul><li>generators</li><li><code>map</code></li></ul><p>Values are made when they are asked for.</p><p><a href="https://example.org/ml/quizzes/every-type/#lazy">Every type of question</a></p>",
        "front": "<p><b>Which of these are lazy?</b></p><ul><li>generators</li><li>lists</li><li><code>map</code></li><li>tuples</li></ul><p><em>More than one may be right.</em></p>",
      }
    `);
    expect(sides.get('warm-up')).toMatchInlineSnapshot(`
      {
        "back": "<p>The first call pays for what later calls find ready.</p><p><em>A good answer has this:</em></p><ul><li>names the first call</li><li>names <code>torch.compile</code></li><li>says what it costs</li></ul><p><a href="https://example.org/ml/quizzes/every-type/#warm-up">Every type of question</a></p>",
        "front": "<p><b>Why is a model warmed up?</b></p><p>In a few sentences.</p>",
      }
    `);
  });

  it('leaves out a question whose key is of another version', async () => {
    const quiz = compileOne('### One? {#one}\n\n```answer number\n1\n```\n\n> It is.');
    const [question] = quiz.sheet.topics[0]?.questions ?? [];
    if (!question) throw new Error('The quiz of the test is empty.');
    const other = {
      ...quiz,
      sheet: {...quiz.sheet, topics: [{...quiz.sheet.topics[0], questions: [{...question, revision: 'x'}]}]},
    } as typeof quiz;
    expect(await exportAnki(['q#one'], sourcesOf(other), site)).toMatchObject({notes: 0});
    expect(await exportAnki(['q#one'], sourcesOf(quiz), site)).toMatchObject({notes: 1});
  });
});
