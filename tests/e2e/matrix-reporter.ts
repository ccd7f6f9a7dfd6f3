import type {FullResult, Reporter, TestCase, TestResult} from '@playwright/test/reporter';
import {type MatrixTest, matrixSummary} from '../../src/cli/test-matrix/matrix-summary';

/** Prints the matrix as a table when all its tests have run. Playwright reads it from the configuration. */
export default class MatrixReporter implements Reporter {
  private readonly results = new Map<string, MatrixTest>();

  onTestEnd(test: TestCase, result: TestResult): void {
    const begin = result.startTime.getTime();
    // A second try of the same test takes the place of the first.
    this.results.set(test.id, {
      combination: test.parent.project()?.name ?? '',
      title: test.titlePath().slice(2).join(' › '),
      state: test.outcome() === 'skipped' ? 'skipped' : test.ok() ? 'passed' : 'failed',
      tries: result.retry + 1,
      reason: test.annotations.find(({type}) => type === 'skip')?.description ?? '',
      begin,
      end: begin + result.duration,
    });
  }

  onEnd(result: FullResult): void {
    const isOver = result.status === 'timedout';
    const end = isOver ? '\nThe time for the whole matrix was over before its last test.' : '';
    process.stdout.write(`\n${matrixSummary([...this.results.values()])}${end}\n`);
  }
}
