import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {exerciseHashes} from '../../../../src/plugins/course/exercise-hashes';
import {listFiles} from '../../../../src/plugins/course/list-files';

const FILES: Readonly<Record<string, string>> = {
  'exercises/conftest.py': 'shared',
  'exercises/basics/one/index.mdx': '---\nsteps: [a]\n---\nWords.',
  'exercises/basics/one/starter/a.py': 'a',
  'exercises/basics/two/index.mdx': '---\nsteps: [b]\n---\n',
  'tests/python/wrong/one/off/a.py': 'wrong',
};

/** The hashes of `one` and `two` with other files over those above. */
async function hashesWith(files: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const root = mkdtempSync(path.join(tmpdir(), 'lectern-hashes-'));
  for (const [file, text] of Object.entries({...FILES, ...files})) {
    mkdirSync(path.join(root, path.dirname(file)), {recursive: true});
    writeFileSync(path.join(root, file), text);
  }
  const hashes = await exerciseHashes(root, await listFiles(root, 'exercises'));
  expect(hashes.map(({id}) => id)).toEqual(['one', 'two']);
  return hashes.map(({hash}) => hash);
}

describe('the hash of an exercise', async () => {
  const [one = '', two = ''] = await hashesWith();

  it.each([
    ['a file of it', {'exercises/basics/one/starter/a.py': 'b'}, [false, true]],
    ['a new file of it', {'exercises/basics/one/tests/test_a.py': ''}, [false, true]],
    ['a wrong solution', {'tests/python/wrong/one/off/a.py': 'other'}, [false, true]],
    ['its front matter', {'exercises/basics/one/index.mdx': '---\nsteps: [c]\n---\nWords.'}, [false, true]],
    ['what all exercises share', {'exercises/conftest.py': 'new'}, [false, false]],
    [
      'the words of its page',
      {'exercises/basics/one/index.mdx': '---\nsteps: [a]\n---\nMore.'},
      [true, true],
    ],
  ])('with a change to %s', async (_name, files, same) => {
    expect((await hashesWith(files)).map((hash, index) => hash === [one, two][index])).toEqual(same);
  });
});
