import {describe, expect, it} from 'vitest';
import {parseServeOptions} from '../../../../src/cli/site/serve-options';

const problem = (...args: string[]) => {
  const parsed = parseServeOptions(args, {});
  return parsed.ok ? null : parsed.problem;
};

describe('parseServeOptions', () => {
  it('serves on port 3000 of this machine', () => {
    expect(parseServeOptions([], {})).toEqual({
      ok: true,
      options: {port: 3000, host: null, outDir: 'build'},
    });
  });

  it('takes the port of the environment, and the argument before it', () => {
    const env = {LECTERN_PORT: '3100'};
    expect(parseServeOptions([], env)).toMatchObject({options: {port: 3100}});
    expect(parseServeOptions(['--port', '3200'], env)).toMatchObject({options: {port: 3200}});
    expect(parseServeOptions(['-p', '3200'], env)).toMatchObject({options: {port: 3200}});
    expect(parseServeOptions([], {LECTERN_PORT: ''})).toMatchObject({options: {port: 3000}});
  });

  it('says what is wrong with an argument', () => {
    expect(problem('--port', 'http')).toMatchInlineSnapshot(
      `""http" is no port: give a number from 1 to 65535, as in --port 3001."`,
    );
    expect(problem('--port', '65536')).toContain('"65536" is no port');
    expect(problem('--port', '0')).toContain('"0" is no port');
    expect(problem('--prot', '3001')).toMatchInlineSnapshot(
      `"Unknown option '--prot'. The arguments are --port <number>, --host <name> and --out-dir <folder>."`,
    );
    expect(problem('3001')).toMatchInlineSnapshot(
      `"Unexpected argument '3001'. The arguments are --port <number>, --host <name> and --out-dir <folder>."`,
    );
  });
});
