import {describe, expect, it} from 'vitest';
import {english} from '../../../../src/core/words';
import {exerciseReadme} from '../../../../src/markdown/exercise/exercise-readme';
import type {ExerciseView} from '../../../../src/markdown/exercise/exercise-view';
import {solutionHtml} from '../../../../src/markdown/exercise/solution-html';
import {compileMdx, renderMdx} from './render-mdx';

const VIEW: ExerciseView = {
  id: 'api',
  kind: 'exercise',
  title: 'An API',
  description: 'Answer with `200`.',
  minutes: 90,
  difficulty: 'intermediate',
  steps: [
    {id: 'model', title: 'Load it'},
    {id: 'limits', title: 'Set limits'},
  ],
  formerly: ['old-api'],
  deliverable: 'The file `main.py`',
  folder: 'exercises/basics/api',
  requirements: 'torch==2.13.0\n',
  run: 'python -m pytest',
  starter: [{path: 'starter/main.py', text: '# region a\nx = 1\n# endregion a\n'}],
  download: {href: '/course/downloads/api/api.zip', fileName: 'api.zip', bytes: 12_345},
  solutionHref: '/course/downloads/api/solution.json',
  repository: 'https://example.org/a/course',
};

const PAGE = `Text.

## What you build {/* #goal */}

A thing with [limits](../../../docs/01-basics/02-second.mdx#safe), <Term id="tensor">tensors</Term> and more.

## Steps {/* #steps */}

### Load it {/* #model */}

Do.

:::hint
First.
:::

:::hint
Second.
:::

### Set limits {/* #limits */}

Do more.

:::hint
Only one.
:::

## What to compare {/* #compare */}

Numbers.

## Where to go on {/* #next */}

Away.
`;

describe('hints', () => {
  it('are folded, and counted in each step', async () => {
    const html = await renderMdx(PAGE);
    expect(html.match(/<summary>[^<]*<\/summary>/g)).toEqual([
      '<summary>Hint 1 of 2</summary>',
      '<summary>Hint 2 of 2</summary>',
      '<summary>Hint</summary>',
    ]);
    expect(html).toContain('<details class="hint"><summary>Hint 1 of 2</summary><p>First.</p></details>');
  });
});

describe('the page of an exercise', () => {
  const html = () => renderMdx(PAGE, {exerciseView: () => VIEW});

  it('gets sections in the places where one needs them', async () => {
    const headings = [...(await html()).matchAll(/<h([23]) [^>]*id="([^"]+)"/g)].map(
      ([, depth, id]) => `${depth} ${id}`,
    );
    expect(headings).toEqual([
      '2 goal',
      '2 get-it',
      '3 starter-files',
      '2 steps',
      '3 model',
      '3 limits',
      '2 compare',
      '2 hand-in',
      '2 solution',
      '2 next',
    ]);
  });

  it('gets a box at the end of each step, and none elsewhere', async () => {
    const steps = (await html()).split(/<h[23] /);
    const boxes = steps.map((part) => [...part.matchAll(/data-step="([^"]+)"/g)].map(([, step]) => step));
    expect(boxes).toEqual([[], [], [], [], [], ['model'], ['limits'], [], [], [], []]);
  });

  it('tells the page script what it needs, and shows no solution', async () => {
    const text = await html();
    const desk = /data-exercise-desk="([^"]+)"/.exec(text)?.[1]?.replaceAll('&#x22;', '"') ?? '';
    expect(JSON.parse(desk)).toMatchObject({ids: ['api', 'old-api'], steps: VIEW.steps});
    expect(text).toContain('data-solution="/course/downloads/api/solution.json"');
    expect(text).toContain(
      '<a href="/course/downloads/api/api.zip" download="api.zip">api.zip</a> (12 kB)'.replace(
        ' kB',
        '\u00a0kB',
      ),
    );
  });

  it('leaves out marks of regions where a whole file is shown', async () => {
    expect(await html()).not.toContain('region a');
  });

  it('has no steps to get and no receipt where the page is another', async () => {
    expect(await renderMdx(PAGE)).not.toContain('get-it');
    expect(await renderMdx(PAGE, {exerciseView: () => ({...VIEW, kind: 'practical'})})).not.toContain(
      'data-receipt',
    );
  });

  it('costs little script: the commands are its only component', async () => {
    const module = await compileMdx(PAGE, {exerciseView: () => VIEW});
    expect(module.match(/_jsxs?\(_components\.\w+/g) ?? []).toEqual([]);
  });
});

describe('<Exercise>', () => {
  it('is a card that leads to the exercise', async () => {
    expect(await renderMdx('<Exercise id="api" />', {exerciseCard: () => VIEW})).toMatchInlineSnapshot(
      `"<aside class="exercise-card" aria-label="Exercise: An API"><p class="label">Exercise</p><p class="exercise-card-title"><a href="/course/exercises/api/">An API</a></p><p>Answer with <code>200</code>.</p><p class="exercise-card-facts label">Intermediate · 1 hr 30 min · 2 steps</p></aside>"`,
    );
  });

  it('is nothing where readers do not get the exercise', async () => {
    expect(await renderMdx('A.\n\n<Exercise id="api" />\n\nB.')).toBe('<p>A.</p>\n<p>B.</p>');
  });
});

describe('links between lessons and exercises', () => {
  it('become addresses, and other links stay files', async () => {
    const html = await renderMdx(
      '[a](../../exercises/basics/api/index.mdx#model) [b](../../exercises/basics/gone/index.mdx) [c](https://example.org)',
      {
        addressOf: (file) =>
          file.endsWith('/repo/exercises/basics/api/index.mdx') ? '/exercises/api/' : null,
      },
    ).catch((error: unknown) => String(error));
    expect(html).toContain('gone/index.mdx');
    const alone = await renderMdx('[a](../../exercises/basics/api/index.mdx#model)', {
      addressOf: () => '/exercises/api/',
    });
    expect(alone).toContain('href="/course/exercises/api/#model"');
  });
});

describe('the solution behind the button', () => {
  const shown = (command: string | null) =>
    solutionHtml([], {href: '/course/a.zip', fileName: 'a.zip', command}, english);

  it('says how it is judged', () => {
    expect(shown('python -m pytest --folder=solution')).toMatchInlineSnapshot(
      `"<p>Download the solution (<a href="/course/a.zip" download="a.zip">a.zip</a>)</p><p>Unpack it in the folder where you unpacked the exercise; then <code>python -m pytest --folder=solution</code> judges it.</p><div class="files"></div>"`,
    );
  });

  it('says nothing of that for a practical', () => {
    expect(shown(null)).not.toContain('pytest');
  });
});

describe('the README of a download', () => {
  const resolve = () => null;

  it('has a box as a quotation, which every reader of Markdown shows', () => {
    const page = PAGE.replace(
      /(## [^\n]*\{\/\* #goal \*\/\}\n)/,
      '$1\n:::note[Prices]\nThey are *examples*.\n\nReally.\n:::\n',
    );
    const readme = exerciseReadme({...VIEW, page}, {address: 'https://example.org/', resolve});
    expect(readme).toContain('> **Prices**\n>\n> They are *examples*.\n>\n> Really.\n');
    expect(readme).not.toContain(':::');
  });

  it('calls the checker of a practical as the page does, and names no folder, for it asks a service', () => {
    const run = 'python check.py http://127.0.0.1:8000 --log service.log';
    const readme = exerciseReadme(
      {...VIEW, kind: 'practical', run, page: PAGE},
      {address: 'https://example.org/', resolve},
    );
    expect(readme).toContain(`\n${run}\n`);
    expect(readme).not.toContain('--folder');
  });

  it('says what is built, the steps, the commands and the address', () => {
    const readme = exerciseReadme(
      {...VIEW, page: PAGE},
      {
        address: 'https://example.org/course/exercises/api/',
        resolve: (link) => (link.startsWith('..') ? 'https://example.org/course/basics/second/#safe' : null),
      },
    );
    expect(readme).toMatchInlineSnapshot(`
      "# An API

      Answer with \`200\`.

      The page with the steps in full, hints and the solution: <https://example.org/course/exercises/api/>

      ## What you build

      A thing with [limits](https://example.org/course/basics/second/#safe), tensors and more.

      You hand in: The file \`main.py\`

      ## Steps

      1. [Load it](https://example.org/course/exercises/api/#model)
      2. [Set limits](https://example.org/course/exercises/api/#limits)

      ## Install

      In this folder, with Python 3.11 or newer.

      On Linux:

      \`\`\`bash
      python3 -m venv .venv
      source .venv/bin/activate
      python -m pip install torch==2.13.0 --index-url https://download.pytorch.org/whl/cpu
      python -m pip install -r requirements.txt
      \`\`\`

      On macOS:

      \`\`\`bash
      python3 -m venv .venv
      source .venv/bin/activate
      python -m pip install -r requirements.txt
      \`\`\`

      On Windows:

      \`\`\`powershell
      py -m venv .venv
      Set-ExecutionPolicy -Scope Process RemoteSigned -Force
      .venv\\Scripts\\Activate.ps1
      python -m pip install -r requirements.txt
      \`\`\`

      ## Run

      You work in the files of \`starter/\`. The tests stop at the first step that does not hold and say what to look at; when all steps hold they print a receipt for the page:

      \`\`\`bash
      python -m pytest
      \`\`\`

      Files in another folder, such as a copy of your own or the solution, are judged by naming it after an equals sign:

      \`\`\`bash
      python -m pytest --folder=solution
      \`\`\`

      \`--step=ID\` runs the tests of one step, \`--every-step\` does not stop at the first that fails. The ids stand in \`exercise.json\`.
      "
    `);
  });
});
