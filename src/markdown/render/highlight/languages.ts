/** What is known of a fence's language. */
export interface Language {
  /** As its makers write it; shown in the caption. */
  readonly name: string;
  /** Prism's name of the grammar; null is text without colours. */
  readonly grammar: string | null;
}

/** Every language that a fence may name. `mermaid` is not here: it becomes a diagram. */
export const languages: ReadonlyMap<string, Language> = new Map([
  ['python', {name: 'Python', grammar: 'python'}],
  ['console', {name: 'Terminal', grammar: 'bash'}],
  ['bash', {name: 'Bash', grammar: 'bash'}],
  ['powershell', {name: 'PowerShell', grammar: 'powershell'}],
  ['text', {name: 'Text', grammar: null}],
  ['json', {name: 'JSON', grammar: 'json'}],
  ['yaml', {name: 'YAML', grammar: 'yaml'}],
  ['toml', {name: 'TOML', grammar: 'toml'}],
  ['ini', {name: 'INI', grammar: 'ini'}],
  ['docker', {name: 'Dockerfile', grammar: 'docker'}],
  ['nginx', {name: 'nginx', grammar: 'nginx'}],
  ['http', {name: 'HTTP', grammar: 'http'}],
  ['sql', {name: 'SQL', grammar: 'sql'}],
  ['promql', {name: 'PromQL', grammar: 'promql'}],
  ['protobuf', {name: 'Protocol Buffers', grammar: 'protobuf'}],
  ['cmake', {name: 'CMake', grammar: 'cmake'}],
  ['cpp', {name: 'C++', grammar: 'cpp'}],
  ['cuda', {name: 'CUDA C++', grammar: 'cpp'}],
  ['java', {name: 'Java', grammar: 'java'}],
  ['javascript', {name: 'JavaScript', grammar: 'javascript'}],
  ['typescript', {name: 'TypeScript', grammar: 'typescript'}],
  ['diff', {name: 'Diff', grammar: null}],
  ['markdown', {name: 'Markdown', grammar: 'markdown'}],
]);
