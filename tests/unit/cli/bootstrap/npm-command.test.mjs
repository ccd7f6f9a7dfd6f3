import {describe, expect, it} from 'vitest';
import {npmCommand} from '../../../../src/cli/bootstrap/npm-command.mjs';

const linux = {execPath: '/opt/node/bin/node', platform: 'linux'};
const windows = {execPath: 'C:\\Program Files\\nodejs\\node.exe', platform: 'win32'};

describe('npmCommand', () => {
  it('is the npm that runs this', () => {
    const env = {npm_execpath: '/home/me/npm/bin/npm-cli.js'};
    expect(npmCommand(env, {...linux, exists: () => true})).toEqual({
      command: '/opt/node/bin/node',
      args: ['/home/me/npm/bin/npm-cli.js'],
      shell: false,
    });
  });

  it('is not another package manager', () => {
    const env = {npm_execpath: '/usr/lib/pnpm/pnpm.cjs'};
    const exists = (file) => file === '/opt/node/lib/node_modules/npm/bin/npm-cli.js';
    expect(npmCommand(env, {...linux, exists}).args).toEqual([
      '/opt/node/lib/node_modules/npm/bin/npm-cli.js',
    ]);
  });

  it('stands beside Node on Windows, and needs no shell', () => {
    const script = 'C:\\Program Files\\nodejs\\node_modules\\npm\\bin\\npm-cli.js';
    expect(npmCommand({}, {...windows, exists: (file) => file === script})).toEqual({
      command: windows.execPath,
      args: [script],
      shell: false,
    });
  });

  it('is left to the system where neither is known', () => {
    const exists = () => false;
    expect(npmCommand({}, {...linux, exists})).toEqual({command: 'npm', args: [], shell: false});
    expect(npmCommand({}, {...windows, exists})).toEqual({command: 'npm.cmd', args: [], shell: true});
  });
});
