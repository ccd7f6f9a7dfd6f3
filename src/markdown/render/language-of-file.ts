const byEnding: ReadonlyMap<string, string> = new Map([
  ['py', 'python'],
  ['sh', 'bash'],
  ['ps1', 'powershell'],
  ['json', 'json'],
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
  ['toml', 'toml'],
  ['ini', 'ini'],
  ['cfg', 'ini'],
  ['conf', 'nginx'],
  ['sql', 'sql'],
  ['proto', 'protobuf'],
  ['cmake', 'cmake'],
  ['cpp', 'cpp'],
  ['cc', 'cpp'],
  ['h', 'cpp'],
  ['hpp', 'cpp'],
  ['cu', 'cuda'],
  ['cuh', 'cuda'],
  ['java', 'java'],
  ['js', 'javascript'],
  ['mjs', 'javascript'],
  ['ts', 'typescript'],
  ['md', 'markdown'],
]);

const byName: ReadonlyMap<string, string> = new Map([
  ['Dockerfile', 'docker'],
  ['CMakeLists.txt', 'cmake'],
]);

/** The fence language of a file, from its name; `text` where it says nothing. */
export function languageOfFile(path: string): string {
  const name = path.split('/').at(-1) ?? '';
  return byName.get(name) ?? byEnding.get(name.split('.').at(-1) ?? '') ?? 'text';
}
