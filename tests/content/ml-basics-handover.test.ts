import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {describe, expect, it} from 'vitest';

const FOLDER = resolve(__dirname, '../../exercises/ml-basics');
const FIRST = 'exercise-01-pytorch-inference';
const SECOND = 'exercise-02-tensorflow-inference';

function text(file: string): string {
  return readFileSync(resolve(FOLDER, file), 'utf8');
}

/** Files that learners are given, and that a solution needs as they are. */
const GIVEN: ReadonlyArray<readonly [exercise: string, files: readonly string[]]> = [
  [FIRST, ['label_net.py', 'make_files.py', 'pictures.py', 'run.py', 'train.py', 'weights.json']],
  [
    SECOND,
    [
      'first.py',
      'first/answers.json',
      'first/weights.json',
      'pictures.py',
      'recipe.py',
      'run.py',
      'timing.py',
    ],
  ],
];

describe('what the PyTorch exercise hands to the TensorFlow exercise', () => {
  for (const [exercise, files] of GIVEN) {
    it.each(files)(`is given as the solution of ${exercise} has it: %s`, (file) => {
      expect(text(`${exercise}/starter/${file}`)).toBe(text(`${exercise}/solution/${file}`));
    });
  }

  it('is the same weights, and the same pictures', () => {
    expect(text(`${SECOND}/starter/first/weights.json`)).toBe(text(`${FIRST}/starter/weights.json`));
    expect(text(`${SECOND}/starter/pictures.py`)).toBe(text(`${FIRST}/starter/pictures.py`));
  });
});
