/** What a policy is made from. */
export interface PolicySources {
  /** Of the inline scripts that the pages hold, as `sha256-…`. */
  readonly scriptHashes: readonly string[];
  /** Whether a page compiles WebAssembly, as Pagefind does. */
  readonly wasm: boolean;
  /** Origins that a page asks for data besides its own. */
  readonly connect: readonly string[];
}

/**
 * The Content-Security-Policy of every page, as directive and sources. It names no path and no origin of the site, so
 * one policy serves it wherever it is hosted. Scripts run from the site's own files and from the inline scripts whose
 * hashes are given, and from nothing else. Styles may stand in attributes: formulas are laid out with them.
 */
export function contentPolicy({scriptHashes, wasm, connect}: PolicySources): ReadonlyMap<string, string> {
  const scripts = [...(wasm ? ['wasm-unsafe-eval'] : []), ...scriptHashes].map((source) => `'${source}'`);
  return new Map([
    ['default-src', "'self'"],
    ['script-src', ["'self'", ...scripts].join(' ')],
    ['style-src', "'self' 'unsafe-inline'"],
    ['img-src', "'self' data:"],
    ['font-src', "'self'"],
    ['connect-src', ["'self'", ...connect].join(' ')],
    ['worker-src', "'self'"],
    ['manifest-src', "'self'"],
    ['object-src', "'none'"],
    ['base-uri', "'none'"],
    ['form-action', "'self'"],
  ]);
}

/** The policy as one line. */
export function policyText(policy: ReadonlyMap<string, string>): string {
  return [...policy].map(([directive, sources]) => `${directive} ${sources}`).join('; ');
}
