import {describe, expect, it} from 'vitest';
import {EXERCISE, EXERCISE_BODY, exerciseSource, LESSON, lessonSource, reportOn} from '../../course-fixture';
import {EXERCISE_RULES} from '../rule-fixtures/exercise-rules';

const PAGE = `${EXERCISE}/index.mdx`;

describe('what is said of an exercise’s folder', () => {
  it('names the parts that are missing and what is none', () => {
    expect(reportOn(EXERCISE_RULES['exercise-part'])).toMatchInlineSnapshot(`
      "exercises/basics/setup/index.mdx:1:1 exercise-part
        The exercise has no \`requirements.txt\`, which names the packages that the tests and the solution need.
        Add \`exercises/basics/setup/requirements.txt\`.
      exercises/basics/setup/starters/a.py:1:1 exercise-part
        \`starters\` is no part of an exercise. Did you mean \`starter\`?
        Rename it to \`starter\`."
    `);
  });

  it('names files that a learner could not unpack or read', () => {
    expect(reportOn(EXERCISE_RULES['exercise-file'])).toMatchInlineSnapshot(`
      "exercises/basics/setup/starter/model.bin:1:1 exercise-file
        This file is not UTF-8 text.
        Save it as UTF-8; let a script make data that is no text.
      exercises/basics/setup/starter/my data.csv:1:1 exercise-file
        This name does not unpack everywhere.
        Use letters, digits, \`.\`, \`-\` and \`_\`.
      exercises/basics/setup/starter/prices.csv:1:1 exercise-file
        This file has 200 kB; an exercise’s files have 200 kB at most.
        Make it smaller, or let a script make it."
    `);
  });

  it('wants the checker of a practical', () => {
    const files = {
      'exercises/basics/practical-deploy/index.mdx': exerciseSource('', EXERCISE_BODY),
      'exercises/basics/practical-deploy/starter/README.txt': 'Begin.\n',
      'exercises/basics/practical-deploy/solution/app.py': 'x = 1\n',
      'exercises/basics/practical-deploy/tests/page.py': 'x = 1\n',
      'exercises/basics/practical-deploy/requirements.txt': 'pillow==12.0.0\n',
    };
    expect(reportOn({files})).toMatchInlineSnapshot(`
      "exercises/basics/practical-deploy/index.mdx:1:1 exercise-part
        The practical has no \`tests/check.py\`, which tries each requirement against the running service.
        Add \`exercises/basics/practical-deploy/tests/check.py\`."
    `);
    const checker = 'exercises/basics/practical-deploy/tests/check.py';
    expect(reportOn({files: {...files, [checker]: 'x = 1\n'}})).toMatchInlineSnapshot(`
      "exercises/basics/practical-deploy/tests/check.py:1:1 exercise-part
        The checker does not say how it is called; its page and the README of its zip show that line.
        Write it into the docstring, indented, with every option that a learner needs: \`    python check.py http://127.0.0.1:8000 --report report.md\`."
    `);
    const usage = '"""Tries a service.\n\n    python check.py http://127.0.0.1:8000\n"""\n';
    expect(reportOn({files: {...files, [checker]: usage}})).toBe('');
  });

  it('wants the files with which all tests run, and warns of a folder without a page', () => {
    const files = {'exercises/conftest.py': null, 'exercises/basics/later/tests/test_a.py': 'x = 1\n'};
    expect(reportOn({files})).toMatchInlineSnapshot(`
      "exercises/basics/later/tests/test_a.py:1:1 exercise-part (warning)
        The folder \`exercises/basics/later/\` has no \`index.mdx\`, so it is no exercise.
        Write \`exercises/basics/later/index.mdx\`: its front matter names the steps.
      exercises/basics/setup/index.mdx:1:1 exercise-part
        \`exercises/conftest.py\` is missing, with which the tests of every exercise are run.
        Take it from the version of Lectern that you use."
    `);
  });

  it('knows the modules', () => {
    const files = {[PAGE]: null, 'exercises/basic/setup/index.mdx': exerciseSource()};
    expect(reportOn({files}).split('\n').slice(0, 12).join('\n')).toMatchInlineSnapshot(`
      "exercises/basic/setup/index.mdx:1:1 exercise-part
        The exercise has no \`starter/\`, which holds what a learner begins from.
        Add \`exercises/basic/setup/starter/\` with a file in it.
      exercises/basic/setup/index.mdx:1:1 exercise-part
        The exercise has no \`solution/\`, which holds one right answer.
        Add \`exercises/basic/setup/solution/\` with a file in it.
      exercises/basic/setup/index.mdx:1:1 exercise-part
        The exercise has no \`tests/\`, which holds what judges the learner’s files.
        Add \`exercises/basic/setup/tests/\` with a file in it.
      exercises/basic/setup/index.mdx:1:1 exercise-part
        The exercise has no \`requirements.txt\`, which names the packages that the tests and the solution need.
        Add \`exercises/basic/setup/requirements.txt\`."
    `);
  });

  it('names a requirement without an exact version, and lets marks and extras be', () => {
    const files = {
      [`${EXERCISE}/requirements.txt`]:
        '# The tests\npytest>=9\nuvicorn[standard]==0.40.0\ncolorama==0.4.6 ; sys_platform == "win32"  # colours\n-r more.txt\nnumpy\n',
    };
    expect(reportOn({files})).toMatchInlineSnapshot(`
      "exercises/basics/setup/requirements.txt:2:1 requirement-pin
        \`pytest>=9\` names no exact version.
        Write \`pytest==\` and a version.
      exercises/basics/setup/requirements.txt:5:1 requirement-pin
        \`-r more.txt\` names no exact version.
        Write a package, \`==\` and its version.
      exercises/basics/setup/requirements.txt:6:1 requirement-pin
        \`numpy\` names no exact version.
        Write \`numpy==\` and a version."
    `);
  });
});

describe('what is said of an exercise’s page', () => {
  it('names the section that is missing', () => {
    expect(reportOn(EXERCISE_RULES['exercise-section'])).toMatchInlineSnapshot(`
      "exercises/basics/setup/index.mdx:1:1 exercise-section
        The page has no section \`#compare\`.
        Write \`## What to compare {/* #compare */}\`; the words are yours, the id is not."
    `);
  });

  it('names a section that is out of order', () => {
    const body = EXERCISE_BODY.replace('## What you build {/* #goal */}\n\nA report.\n', '').replace(
      '## What to compare',
      '## What you build {/* #goal */}\n\nA report.\n\n## What to compare',
    );
    expect(reportOn({files: {[PAGE]: exerciseSource('', body)}})).toMatchInlineSnapshot(`
      "exercises/basics/setup/index.mdx:15:1 exercise-section
        The section \`#steps\` is out of order.
        The order is \`#goal\`, \`#steps\`, \`#compare\`, \`#next\`."
    `);
  });

  it('holds the headings of steps against the front matter', () => {
    const swapped = EXERCISE_BODY.replace('#find', '#x').replace('#report', '#find').replace('#x', '#report');
    const more = EXERCISE_BODY.replace(
      '## What to compare',
      '### Tidy up\n\nText.\n\n:::hint\nSweep.\n:::\n\n## What to compare',
    );
    const fewer = EXERCISE_BODY.replace('### Write the report {/* #report */}', 'And then:');
    expect(reportOn(EXERCISE_RULES['exercise-step'])).toMatchInlineSnapshot(`
      "exercises/basics/setup/index.mdx:20:1 exercise-step
        The heading of the step \`find\` says “Find tools”, the front matter “Find the tools”.
        Write \`### Find the tools {/* #find */}\`."
    `);
    expect(reportOn({files: {[PAGE]: exerciseSource('', swapped)}})).toMatchInlineSnapshot(`
      "exercises/basics/setup/index.mdx:20:1 exercise-step
        Here the step \`find\` should begin: the headings follow the order of \`steps\` in the front matter.
        Write \`### Find the tools {/* #find */}\`."
    `);
    expect(reportOn({files: {[PAGE]: exerciseSource('', more)}})).toMatchInlineSnapshot(`
      "exercises/basics/setup/index.mdx:36:1 exercise-step
        “Tidy up” is no step of the front matter.
        Add \`{id: tidy-up, title: Tidy up}\` to \`steps\`, or write \`#### Tidy up\`."
    `);
    expect(reportOn({files: {[PAGE]: exerciseSource('', fewer)}})).toMatchInlineSnapshot(`
      "exercises/basics/setup/index.mdx:11:25 exercise-step
        The step \`report\` has no heading in the section \`#steps\`.
        Write \`### Write the report {/* #report */}\`."
    `);
  });

  it('names two steps with one id', () => {
    expect(reportOn(EXERCISE_RULES['duplicate-step'])).toMatchInlineSnapshot(`
      "exercises/basics/setup/index.mdx:11:10 duplicate-step
        There are two steps \`find\`.
        Give one of the two another id.
      exercises/basics/setup/tests/test_serve.py:6:8 unknown-step
        The exercise has no step \`report\`.
        Use \`find\`."
    `);
  });

  it('is strict about keys', () => {
    const source = exerciseSource('dificulty: hard\nslug: other').replace('environment: plain\n', '');
    expect(reportOn({files: {[PAGE]: source}})).toMatchInlineSnapshot(`
      "exercises/basics/setup/index.mdx:1:1 missing-key
        \`environment\` is missing.
        Add \`environment:\`. Where the tests of the exercise run: \`plain\` (Python alone), \`torch\` or \`tensorflow\`.
      exercises/basics/setup/index.mdx:11:1 unknown-key
        There is no key \`dificulty\`. Did you mean \`difficulty\`?
        Write \`difficulty:\`, or take the line out.
      exercises/basics/setup/index.mdx:12:1 unknown-key
        There is no key \`slug\`.
        Take it out, or use one of: title, description, draft, unlisted, image, keywords, sidebar_label, toc_max_heading_level, minutes, objectives, environment, difficulty, deliverable, steps, formerly."
    `);
  });

  it('names hints in no step, and steps without one', () => {
    expect(reportOn(EXERCISE_RULES['hint-place'])).toMatchInlineSnapshot(`
      "exercises/basics/setup/index.mdx:18:1 hint-place
        This hint stands in no step.
        Move it below the text of the step that it helps with, or write \`:::tip\`."
    `);
    expect(reportOn(EXERCISE_RULES['step-without-hint'])).toMatchInlineSnapshot(`
      "exercises/basics/setup/index.mdx:28:1 step-without-hint (warning)
        The step “Write the report” has no hint.
        Add \`:::hint\`, a sentence that helps without giving the answer away, and \`:::\`."
    `);
    expect(
      reportOn({files: {[LESSON]: lessonSource('## Start\n\n:::hint\nNo.\n:::')}}),
    ).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:10:1 hint-place
        A hint stands outside of an exercise.
        Write \`:::tip\`, or \`<details>\` for text that is folded."
    `);
  });
});

describe('what is said of an exercise’s tests', () => {
  it('names steps that are not there, tests without one, and steps without a test', () => {
    const tests = `import pytest
from lectern_exercise import check, step


@step("fnd")
@pytest.mark.parametrize("size", [1, 2])
def test_find(work, size):
    pass


def helper():
    pass


async def test_nothing(work):
    pass
`;
    expect(reportOn({files: {[`${EXERCISE}/tests/test_serve.py`]: tests}})).toMatchInlineSnapshot(`
      "exercises/basics/setup/index.mdx:10:10 step-without-test
        No test in \`tests/\` belongs to the step \`find\`.
        Write a test with \`@step("find")\` above it.
      exercises/basics/setup/index.mdx:11:10 step-without-test
        No test in \`tests/\` belongs to the step \`report\`.
        Write a test with \`@step("report")\` above it.
      exercises/basics/setup/tests/test_serve.py:5:8 unknown-step
        The exercise has no step \`fnd\`. Did you mean \`find\`?
        Write \`@step("find")\`.
      exercises/basics/setup/tests/test_serve.py:15:11 test-without-step
        \`test_nothing\` says no step that it belongs to.
        Write \`@step("…")\` above it, with \`find\` or \`report\`."
    `);
  });
});

describe('links and names between lessons and exercises', () => {
  it('are checked in both directions', () => {
    const files = {
      [LESSON]: lessonSource(
        '<Exercise id="setpu" />\n\n[a](../../exercises/basics/setup/index.mdx#fnd), [b](/exercises/setup/#report), [c](../../exercises/basics/setp/index.mdx), [d](/exercises/setup/#solution)',
      ),
      [PAGE]: exerciseSource('formerly: [tools]').replace('#about', '#abuot'),
    };
    expect(reportOn({files})).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:11 unknown-exercise
        There is no exercise \`setpu\`. Did you mean \`setup\`?
        Write \`id="setup"\`.
      docs/01-basics/01-first.mdx:10:1 broken-anchor
        There is no \`#fnd\` on \`exercises/basics/setup/index.mdx\`. Did you mean \`#find\`?
        Write \`#find\`.
      docs/01-basics/01-first.mdx:10:81 broken-link
        There is no file \`exercises/basics/setp/index.mdx\`. Did you mean \`../../exercises/basics/setup/index.mdx\`?
        Write \`../../exercises/basics/setup/index.mdx\`.
      exercises/basics/setup/index.mdx:43:4 broken-anchor
        There is no \`#abuot\` on \`docs/01-basics/index.mdx\`. Did you mean \`#about\`?
        Write \`#about\`."
    `);
  });

  it('do not lead to a draft', () => {
    const files = {[LESSON]: lessonSource('<Exercise id="setup" />'), [PAGE]: exerciseSource('draft: true')};
    expect(reportOn({files})).toMatchInlineSnapshot(`
      "docs/01-basics/01-first.mdx:8:11 link-to-draft
        The exercise \`setup\` is a draft, which readers do not get.
        Take \`draft: true\` out of the exercise, or the exercise out of this page."
    `);
  });
});
