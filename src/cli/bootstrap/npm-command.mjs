import path from 'node:path';

/**
 * How to start npm without a shell: by Node, from npm's own JavaScript. Under `npm run` npm says where that is;
 * else it stands beside Node. Where neither holds, the shell has to find it.
 * @param {Record<string, string | undefined>} env
 * @param {{execPath: string, platform: string, exists: (file: string) => boolean}} node
 * @returns {{command: string, args: string[], shell: boolean}}
 */
export function npmCommand(env, {execPath, platform, exists}) {
  const paths = platform === 'win32' ? path.win32 : path.posix;
  const bin = paths.dirname(execPath);
  const places = [
    // Another package manager sets the same variable to itself.
    /npm-cli\.[cm]?js$/.test(env.npm_execpath ?? '') ? env.npm_execpath : undefined,
    paths.join(bin, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    paths.join(bin, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ];
  const script = places.find((place) => place !== undefined && exists(place));
  if (script !== undefined) return {command: execPath, args: [script], shell: false};
  return platform === 'win32'
    ? {command: 'npm.cmd', args: [], shell: true}
    : {command: 'npm', args: [], shell: false};
}
