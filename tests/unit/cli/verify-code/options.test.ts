import {describe, expect, it} from 'vitest';
import {readOptions} from '../../../../src/cli/verify-code/options';

describe('the options of verify:code', () => {
  it('are all off where nothing is said', () => {
    expect(readOptions([])).toEqual({
      ok: true,
      options: {all: false, only: [], list: false, keepRecord: false, lock: false},
    });
  });

  it('take pages in both forms, with or without slashes', () => {
    const read = readOptions([
      '--all',
      '--page',
      '/foundations/one/',
      '--page=foundations/two',
      '--keep-record',
    ]);
    expect(read).toMatchObject({
      options: {all: true, only: ['foundations/one', 'foundations/two'], keepRecord: true},
    });
  });

  it.each([['--page'], ['--page', '--all'], ['--al'], ['foundations/one']])('refuse %s %s', (...args) => {
    expect(readOptions(args.filter(Boolean))).toMatchObject({ok: false});
  });

  it('name the nearest', () => {
    const read = readOptions(['--al']);
    expect(read.ok ? '' : read.message.split('\n')[0]).toBe(
      'There is no option `--al`. Did you mean `--all`?',
    );
  });
});
