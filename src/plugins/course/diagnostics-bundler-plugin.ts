import {type Diagnostic, formatDiagnostic} from '../../core/diagnostic';

/** The part of webpack's and Rspack's compiler that is used here: the two share it. */
interface Compiler {
  readonly hooks: {
    readonly thisCompilation: {
      tap(name: string, handle: (compilation: {errors: Error[]}) => void): void;
    };
    readonly beforeCompile: {tapPromise(name: string, handle: () => Promise<void>): void};
  };
}

/**
 * Shows the course's errors in the live server: in the terminal and as an overlay on the page, each time anything
 * is compiled. The overlay goes when the last one is mended.
 */
export class DiagnosticsBundlerPlugin {
  #errors: readonly Diagnostic[] = [];

  constructor(private readonly readErrors: () => Promise<readonly Diagnostic[]>) {}

  apply(compiler: Compiler): void {
    const name = DiagnosticsBundlerPlugin.name;
    compiler.hooks.beforeCompile.tapPromise(name, async () => {
      this.#errors = await this.readErrors();
    });
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      for (const diagnostic of this.#errors) {
        const error = new Error(formatDiagnostic(diagnostic));
        // The position in the course says more than a stack through the bundler.
        error.stack = '';
        compilation.errors.push(error);
      }
    });
  }
}
