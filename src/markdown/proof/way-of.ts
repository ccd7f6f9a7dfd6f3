/** How a block is tried: run (or, in C++, compiled), or read by a parser; `maybe` where few machines have one. */
export type Way = 'run' | 'parse' | 'maybe';

const ways: ReadonlyMap<string, Way> = new Map([
  ['python', 'run'],
  ['cpp', 'run'],
  ['bash', 'parse'],
  ['cmake', 'parse'],
  ['console', 'parse'],
  ['docker', 'parse'],
  ['ini', 'parse'],
  ['json', 'parse'],
  ['nginx', 'parse'],
  ['promql', 'parse'],
  ['protobuf', 'parse'],
  ['sql', 'parse'],
  ['toml', 'parse'],
  ['yaml', 'parse'],
  ['powershell', 'maybe'],
]);

/** Null for what nothing here can try. Commands for Windows follow the rules of another shell. */
export function wayOf(language: string, tab: string | null): Way | null {
  if (language === 'console' && tab === 'Windows') return null;
  return ways.get(language) ?? null;
}
