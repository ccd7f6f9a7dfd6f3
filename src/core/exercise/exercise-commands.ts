/** A system on which a learner works, as the tab family `os` names it. */
export const SYSTEMS = ['Linux', 'macOS', 'Windows'] as const;
export type System = (typeof SYSTEMS)[number];

export interface CommandScope {
  readonly exerciseId: string;
  /** What stands in `requirements.txt`. */
  readonly requirements: string;
}

/** The commands that make an unpacked exercise ready to run, from the folder where its zip lies. */
export function downloadCommands(scope: CommandScope, system: System): readonly string[] {
  const python = pythonOf(system);
  return [
    `${python} -m zipfile -e ${scope.exerciseId}.zip .`,
    `cd ${scope.exerciseId}`,
    ...installCommands(scope, system),
  ];
}

/** The commands that bring one into an exercise's folder in a copy of the repository; what follows is the same. */
export function repositoryCommands(url: string, folder: string): readonly string[] {
  const name =
    url
      .split('/')
      .at(-1)
      ?.replace(/\.git$/, '') ?? '';
  return [`git clone ${url}`, `cd ${name}/${folder}`];
}

/** An environment of its own for the packages. On Linux PyPI has PyTorch with CUDA, several gigabytes: so its CPU build first. */
function installCommands({requirements}: CommandScope, system: System): readonly string[] {
  const torch = /^torch==[^\s;#]+/m.exec(requirements)?.[0];
  // Without -Force PowerShell asks first, and takes the next line that was pasted for the answer.
  const activate =
    system === 'Windows'
      ? ['Set-ExecutionPolicy -Scope Process RemoteSigned -Force', '.venv\\Scripts\\Activate.ps1']
      : ['source .venv/bin/activate'];
  return [
    `${pythonOf(system)} -m venv .venv`,
    ...activate,
    ...(torch !== undefined && system === 'Linux'
      ? [`python -m pip install ${torch} --index-url https://download.pytorch.org/whl/cpu`]
      : []),
    'python -m pip install -r requirements.txt',
  ];
}

function pythonOf(system: System): string {
  return system === 'Windows' ? 'py' : 'python3';
}

/** What judges the solution, from the same folder; null for a practical, whose checker asks a service that runs. */
export function solutionCommand(kind: 'exercise' | 'practical'): string | null {
  return kind === 'practical' ? null : 'python -m pytest --folder=solution';
}

/** What judges the work on an exercise, from its folder. */
export const TEST_COMMAND = 'python -m pytest';

/**
 * How a practical's checker is called, from the exercise's folder: the first line of its text that shows a call,
 * as its author wrote it with every option that a learner needs; null where no line does.
 */
export function checkerCommand(checker: string): string | null {
  return /^[ \t]+(python check\.py \S.*?)\s*$/m.exec(checker)?.[1] ?? null;
}
