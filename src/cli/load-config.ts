import type {Diagnostic} from '../core/diagnostic';

export type LoadedConfig =
  | {readonly ok: true; readonly unsafeConfig: unknown}
  | {readonly ok: false; readonly diagnostic: Diagnostic};

/** Where esbuild says that a file cannot be read: `…/course.config.ts:5:3: ERROR: Expected "}"`. */
const SYNTAX_ERROR = /course\.config\.ts:(\d+):(\d+): ERROR: (.*)/;

/** What `course.config.ts` exports, or why it cannot be loaded. `load` imports the file. */
export async function loadConfig(load: () => Promise<unknown>): Promise<LoadedConfig> {
  try {
    return {ok: true, unsafeConfig: defaultExport(await load())};
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const syntax = SYNTAX_ERROR.exec(message);
    const [, line = '1', column = '0', reason = message.split('\n')[0]] = syntax ?? [];
    return {
      ok: false,
      diagnostic: {
        severity: 'error',
        file: 'course.config.ts',
        line: Number(line),
        column: Number(column) + 1,
        rule: 'unreadable',
        message: `The configuration cannot be loaded: ${String(reason).replace(/\.$/, '')}.`,
        fix: 'Compare the line and the one before it with the configuration in the guide.',
      },
    };
  }
}

/** The default export, which one loader wraps once more than the other. */
function defaultExport(module: unknown): unknown {
  let value = module;
  while (typeof value === 'object' && value !== null && 'default' in value) value = value.default;
  return value;
}
