/** How one test of one combination of browser and path ended. */
export interface MatrixTest {
  /** `firefox-sub-path` */
  readonly combination: string;
  readonly title: string;
  readonly state: 'passed' | 'failed' | 'skipped';
  /** How often it ran until it ended so. */
  readonly tries: number;
  /** Why it was skipped; empty where nobody said so. */
  readonly reason: string;
  /** Milliseconds of the clock. */
  readonly begin: number;
  readonly end: number;
}

/** The table after a run of the matrix: a line for each combination, then what was unsteady or skipped, and why. */
export function matrixSummary(tests: readonly MatrixTest[]): string {
  const names = [...new Set(tests.map(({combination}) => combination))];
  const rows = [...names.map((name) => row(name, of(tests, name))), row('all', tests)];
  const table = [['combination', 'passed', 'failed', 'skipped', 'minutes'], ...rows].map(
    ([name = '', ...cells]) => name.padEnd(20) + cells.map((cell) => cell.padStart(9)).join(''),
  );
  return [...table, ...unsteadyLines(tests), ...skippedLines(tests)].join('\n');
}

function of(tests: readonly MatrixTest[], name: string): readonly MatrixTest[] {
  return tests.filter(({combination}) => combination === name);
}

/** The minutes are those from a combination's first test to its last; where two overlap, both count them. */
function row(name: string, tests: readonly MatrixTest[]): readonly string[] {
  const count = (state: MatrixTest['state']) => String(tests.filter((test) => test.state === state).length);
  const begin = Math.min(...tests.map((test) => test.begin));
  const end = Math.max(...tests.map((test) => test.end));
  const minutes = tests.length === 0 ? 0 : (end - begin) / 60_000;
  return [name, count('passed'), count('failed'), count('skipped'), minutes.toFixed(1)];
}

/** What held at a later try only: it is worth a look, above all where it comes back. */
function unsteadyLines(tests: readonly MatrixTest[]): readonly string[] {
  const unsteady = tests.filter(({state, tries}) => state === 'passed' && tries > 1);
  if (unsteady.length === 0) return [];
  return [
    '',
    'Held at a later try:',
    ...unsteady.map(({title, combination}) => `  ${title} (${combination})`),
  ];
}

function skippedLines(tests: readonly MatrixTest[]): readonly string[] {
  const skipped = new Map<string, string[]>();
  for (const {state, title, reason, combination} of tests) {
    if (state !== 'skipped') continue;
    const line = `${title}: ${reason === '' ? 'nobody says why' : reason}`;
    skipped.set(line, [...(skipped.get(line) ?? []), combination]);
  }
  if (skipped.size === 0) return [];
  const lines = [...skipped].map(([line, combinations]) => `  ${line} (${combinations.join(', ')})`);
  return ['', 'Skipped:', ...lines];
}
