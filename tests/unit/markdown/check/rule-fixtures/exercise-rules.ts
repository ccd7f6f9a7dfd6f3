import {EXERCISE, EXERCISE_BODY, exerciseSource, type FixtureInput} from '../../course-fixture';

const PAGE = `${EXERCISE}/index.mdx`;
const TESTS = `${EXERCISE}/tests/test_serve.py`;
const body = (text: string): FixtureInput => ({files: {[PAGE]: exerciseSource('', text)}});

/** For each rule about exercises, a course that breaks it. */
export const EXERCISE_RULES = {
  'exercise-part': {
    files: {[`${EXERCISE}/requirements.txt`]: null, [`${EXERCISE}/starters/a.py`]: 'a = 1\n'},
  },
  'exercise-file': {
    files: {
      [`${EXERCISE}/starter/model.bin`]: '\uFFFD\0',
      [`${EXERCISE}/starter/my data.csv`]: '1\n',
      [`${EXERCISE}/starter/prices.csv`]: 'é'.repeat(100_001),
    },
  },
  'exercise-section': body(EXERCISE_BODY.replace(' {/* #compare */}', ' {/* #comparison */}')),
  'exercise-step': body(EXERCISE_BODY.replace('### Find the tools', '### Find tools')),
  'duplicate-step': {files: {[PAGE]: exerciseSource().replace('id: report', 'id: find')}},
  'unknown-step': {files: {[TESTS]: '@step("fnd")\ndef test_find(work):\n    pass\n'}},
  'test-without-step': {files: {[TESTS]: 'def test_find(work):\n    pass\n'}},
  'step-without-test': {files: {[TESTS]: '@step("find")\ndef test_find(work):\n    pass\n'}},
  'requirement-pin': {files: {[`${EXERCISE}/requirements.txt`]: '# The tests\npytest>=9\n'}},
  'hint-place': body(EXERCISE_BODY.replace('A report.', 'A report.\n\n:::hint\nEarly.\n:::')),
  'step-without-hint': body(EXERCISE_BODY.replace(':::hint\nWrite to a file.\n:::\n', '')),
} satisfies Readonly<Record<string, FixtureInput>>;
