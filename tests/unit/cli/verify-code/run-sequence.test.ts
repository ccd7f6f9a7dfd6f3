import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {runSequence} from '../../../../src/cli/verify-code/run-sequence';

const hasCompiler = spawnSync('g++', ['--version']).status === 0;

/** Any Python will do: these blocks need nothing but its own library. */
const python = ['python3', 'python'].find(
  (name) => spawnSync(name, ['-c', 'import sys; sys.exit(sys.version_info < (3, 11))']).status === 0,
);
const cache = mkdtempSync(path.join(tmpdir(), 'lectern-cache-'));
afterAll(() => rmSync(cache, {recursive: true}));

const run = (...codes: readonly string[]) =>
  runSequence(
    codes.map((code) => ({language: 'python', code})),
    {python: python ?? '', cache, blockSeconds: 20},
  );

describe.skipIf(python === undefined)('the blocks of a page', () => {
  it('run in their order in one namespace and one folder, each with what it printed', async () => {
    const {ends, versions} = await run(
      'import os\nvalue = 2\nprint("one")\nopen("kept.txt", "w").write("text")',
      'print(value, os.listdir())',
      'import subprocess, sys\nsubprocess.run([sys.executable, "-c", "print(3)"])',
    );
    expect(ends.map(({printed, error}) => [printed, error])).toEqual([
      ['one\n', null],
      ["2 ['kept.txt']\n", null],
      ['3\n', null],
    ]);
    expect(ends[0]?.imports).toEqual(['os']);
    expect(versions.python).toMatch(/^3\.\d+\.\d+$/);
  });

  it('can be read and pickled as those of a script', async () => {
    const {ends} = await run(
      'import inspect, pickle\nclass Model:\n    size = 3\nprint(inspect.getsource(Model))',
      'print(pickle.loads(pickle.dumps(Model())).size, __name__)',
    );
    expect(ends.map(({printed}) => printed)).toEqual(['class Model:\n    size = 3\n\n', '3 __main__\n']);
  });

  it.each([
    ['an error', 'a = 1\nraise ValueError("too bad")', 'ValueError: too bad', 2],
    ['an end', 'import sys\n\nsys.exit(0)', 'SystemExit: 0', 3],
    ['a slip', 'a = 1\nif a\n', "SyntaxError: expected ':'", 2],
    ['a crash', 'import os\nos._exit(3)', 'Python ended with code 3', null],
  ])('stop at %s, and say where', async (_name, code, error, line) => {
    const {ends} = await run('ok = 1', code, 'print("never")');
    expect(ends).toHaveLength(2);
    expect(ends[0]?.error).toBeNull();
    expect(ends[1]?.error).toContain(error);
    expect(ends[1]?.line).toBe(line);
  });

  it('reach this machine and no other', async () => {
    const {ends} = await run(
      'import socket\nserver = socket.create_server(("127.0.0.1", 0))\nsocket.create_connection(server.getsockname())\nprint("here")',
      'socket.create_connection(("192.0.2.1", 80), timeout=2)',
    );
    expect(ends[0]?.printed).toBe('here\n');
    expect(ends[1]?.error).toContain('blocks run without a network');
  });

  it('do not see what is set on this machine', async () => {
    process.env.LECTERN_TEST_SECRET = 'secret';
    const {ends} = await run(
      'import os\nprint("LECTERN_TEST_SECRET" in os.environ, os.environ["OMP_NUM_THREADS"])',
    );
    delete process.env.LECTERN_TEST_SECRET;
    expect(ends[0]?.printed).toBe('False 2\n');
  });

  it('end when one takes too long', async () => {
    const {ends} = await runSequence(
      ['import time', 'time.sleep(30)'].map((code) => ({language: 'python', code})),
      {python: python ?? '', cache, blockSeconds: 2},
    );
    expect(ends.map(({error}) => error)).toEqual([null, 'it took longer than 2 s']);
  });
});

describe.skipIf(python === undefined || !hasCompiler)('C++ of a page', () => {
  const both = (code: string) =>
    runSequence(
      [
        {language: 'python', code: 'open("kept.txt", "w").write("text")'},
        {language: 'cpp', code},
      ],
      {python: python ?? '', cache, blockSeconds: 60},
    );

  it('runs where it is a whole program, in the folder of the page', async () => {
    const {ends, versions} = await both(
      '#include <fstream>\n#include <iostream>\nint main() { std::cout << std::ifstream("kept.txt").rdbuf(); }',
    );
    expect(ends[1]).toMatchObject({did: 'ran', printed: 'text', error: null});
    expect(versions.compiler).toMatch(/^g\+\+ \d/);
  });

  it('is compiled where it is a part of one', async () => {
    const {ends} = await both('int twice(int value) { return 2 * value; }');
    expect(ends[1]).toMatchObject({did: 'compiled', error: null});
  });

  it('fails with the words of the compiler, or the code of the program', async () => {
    const wrong = await both('int f() {\n  return missing;\n}');
    expect(wrong.ends[1]).toMatchObject({line: 2, error: expect.stringContaining('missing')});
    const unlucky = await both('int main() { return 4; }');
    expect(unlucky.ends[1]).toMatchObject({error: 'the program ended with code 4'});
  });
});
