import {describe, expect, it} from 'vitest';
import {
  checkerCommand,
  downloadCommands,
  repositoryCommands,
} from '../../../../src/core/exercise/exercise-commands';

const scope = {exerciseId: 'exercise-07-api', requirements: 'fastapi==0.120.0\npytest==9.2.0\n'};

describe('the commands of an exercise', () => {
  it('unpack it and install what it needs', () => {
    expect(downloadCommands(scope, 'Linux')).toEqual([
      'python3 -m zipfile -e exercise-07-api.zip .',
      'cd exercise-07-api',
      'python3 -m venv .venv',
      'source .venv/bin/activate',
      'python -m pip install -r requirements.txt',
    ]);
    expect(downloadCommands(scope, 'macOS')).toEqual(downloadCommands(scope, 'Linux'));
    expect(downloadCommands(scope, 'Windows')).toEqual([
      'py -m zipfile -e exercise-07-api.zip .',
      'cd exercise-07-api',
      'py -m venv .venv',
      'Set-ExecutionPolicy -Scope Process RemoteSigned -Force',
      '.venv\\Scripts\\Activate.ps1',
      'python -m pip install -r requirements.txt',
    ]);
  });

  it('take the CPU build of PyTorch on Linux, in the version of the requirements', () => {
    const torch = {...scope, requirements: '# a note on torch==1.0\ntorch==2.13.0  # CPU\nnumpy==2.4.6\n'};
    expect(downloadCommands(torch, 'Linux')).toContain(
      'python -m pip install torch==2.13.0 --index-url https://download.pytorch.org/whl/cpu',
    );
    expect(downloadCommands(torch, 'Windows').join()).not.toContain('index-url');
    expect(downloadCommands(scope, 'Linux').join()).not.toContain('index-url');
  });

  it('lead into the repository', () => {
    expect(repositoryCommands('https://example.org/a/course.git', 'exercises/m/e')).toEqual([
      'git clone https://example.org/a/course.git',
      'cd course/exercises/m/e',
    ]);
  });

  it("call a practical's checker as its own text does", () => {
    const usage = 'python check.py http://127.0.0.1:8000 --model mine --report report.md';
    expect(checkerCommand(`"""Tries a service.\n\n    ${usage}\n    python check.py URL\n"""\n`)).toBe(usage);
    expect(checkerCommand(`"""Tries a service.\r\n\r\n    ${usage}\r\n"""\r\n`)).toBe(usage);
    expect(checkerCommand('"""Run python check.py to see."""\n')).toBeNull();
  });
});
