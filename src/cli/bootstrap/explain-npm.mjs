const network =
  'ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ECONNABORTED|ETIMEDOUT|ESOCKETTIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENETDOWN|ERR_SOCKET_TIMEOUT|EIDLETIMEOUT|EPIPE';

/**
 * What npm prints → what to say, in this order: the full disk shows in many shapes, and the network is blamed for
 * what is left.
 * @type {readonly (readonly [RegExp, (match: RegExpMatchArray) => string])[]}
 */
const explanations = [
  [
    /\bENOSPC\b/,
    () => 'The disk is full: the packages need about 600 MB. Free some space, then run the command again.',
  ],
  [
    /npm error code ENPMMISSING/,
    () => 'npm was not found: it comes with Node (nodejs.org); install it, then run the command again.',
  ],
  [
    /npm error code EUSAGE[\s\S]*existing package-lock\.json/,
    () =>
      'package-lock.json is missing or broken: get it back (`git checkout package-lock.json`), then run the command again.',
  ],
  [
    /npm error code EUSAGE/,
    () =>
      'package.json and package-lock.json do not agree: run `npm install`, which mends package-lock.json, then the command again.',
  ],
  [/npm error code EJSONPARSE/, () => 'package.json is not valid JSON: mend it, then run the command again.'],
  [
    /npm error code (E401|E403)\b/,
    ([, code]) =>
      `The package registry refuses access (${code}): log in to it (\`npm login\`), or check the registry in your .npmrc.`,
  ],
  [
    /npm error code (?:ETARGET|E404)[\s\S]*?((?:@[\w.-]+\/)?[\w.-]+@\d[\w.+-]*\w)/,
    ([, name]) =>
      `The package registry has no ${name}: check the registry in your .npmrc, or ask the one who keeps your mirror to add it.`,
  ],
  [
    /npm error code EINTEGRITY/,
    () =>
      'A package is not the one that package-lock.json names: run `npm cache clean --force`, then the command again.',
  ],
  [
    /\b(SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_GET_ISSUER_CERT(?:_LOCALLY)?|UNABLE_TO_VERIFY_LEAF_SIGNATURE|CERT_HAS_EXPIRED)\b/,
    ([, code]) =>
      `The certificate of the package registry is not trusted (${code}): set NODE_EXTRA_CA_CERTS to your company's certificate file, then run the command again.`,
  ],
  [
    /npm error code (EACCES|EPERM|EROFS|EBUSY)\b/,
    ([, code]) =>
      `npm may not write to this folder or to its cache (${code}): make them yours, close what may hold files in them, then run the command again.`,
  ],
  [
    new RegExp(`\\b(${network})\\b`),
    ([, code]) =>
      `The packages could not be downloaded, since the package registry does not answer (${code}): check the network, the proxy and the registry in your .npmrc, then run the command again.`,
  ],
];

/**
 * @param {string} text what npm printed on its error stream
 * @returns {string | null} one sentence with what to do; null for a failure that has no sentence here
 */
export function explainNpm(text) {
  for (const [pattern, explain] of explanations) {
    const match = text.match(pattern);
    if (match !== null) return explain(match);
  }
  return null;
}

/** A request that failed for want of a network, as npm reports it while it still tries. */
export const networkFailure = new RegExp(`attempt \\d+ failed with (?:${network})\\b`);
