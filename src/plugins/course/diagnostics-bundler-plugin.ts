import {type Diagnostic, formatDiagnostic} from '../../core/diagnostic';

interface Compilation {
  readonly errors: Error[];
  readonly contextDependencies: {add(folder: string): unknown};
}

/** The part of webpack's and Rspack's compiler that is used here: the two share it. */
interface Compiler {
  readonly hooks: {
    readonly thisCompilation: {
      tap(name: string, handle: (compilation: Compilation) => void): void;
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

  constructor(
    private readonly readErrors: () => Promise<readonly Diagnostic[]>,
    /** Folders with sources that no module is made of as they stand: a change in them compiles anew, too. */
    private readonly folders: readonly string[],
  ) {}

  /** The errors as of the compilation that is under way, or of the last one. */
  get errors(): readonly Diagnostic[] {
    return this.#errors;
  }

  apply(compiler: Compiler): void {
    const name = DiagnosticsBundlerPlugin.name;
    compiler.hooks.beforeCompile.tapPromise(name, async () => {
      this.#errors = await this.readErrors();
    });
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      for (const folder of this.folders) compilation.contextDependencies.add(folder);
      for (const diagnostic of this.#errors) {
        const error = new Error(formatDiagnostic(diagnostic));
        // The position in the course says more than a stack through the bundler.
        error.stack = '';
        compilation.errors.push(error);
      }
    });
  }
}
