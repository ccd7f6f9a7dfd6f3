import {networkFailure} from './explain-npm.mjs';

/** So many packages refused at once, and none that came, are no hiccup. */
const failuresThatSettleIt = 16;

/**
 * Reads what npm prints with `--loglevel=http`: how many packages have come, what else it said, and whether to go on.
 * npm itself would try each of some 1,500 packages again and again without a network, and unpack each onto a full
 * disk: minutes for what the first seconds have shown.
 * @returns {{read(line: string): 'go on' | 'stop', fetched(): number, said(): string}}
 */
export function watchInstall() {
  let fetched = 0;
  let failures = 0;
  /** @type {string[]} */
  const said = [];
  return {
    read(line) {
      if (/^npm http (?:fetch GET 200|cache) /.test(line)) {
        if (line.includes('.tgz')) fetched += 1;
        failures = 0;
        return 'go on';
      }
      const hasNoNetwork = networkFailure.test(line);
      if (hasNoNetwork) failures += 1;
      // The first failures are kept as the evidence; npm repeats them for every package.
      if (!hasNoNetwork || failures <= 3) said.push(line);
      return failures >= failuresThatSettleIt || /\bENOSPC\b/.test(line) ? 'stop' : 'go on';
    },
    fetched: () => fetched,
    said: () => said.join('\n'),
  };
}
