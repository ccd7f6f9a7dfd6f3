import {unwatchFile, watchFile} from 'node:fs';

export interface ChangeWatch {
  /** Aborts when the file is written, made or taken away. */
  readonly signal: AbortSignal;
  stop(): void;
}

/** Looks at a file again and again: so it also sees an editor that writes a new file in the place of the old one. */
export function watchForChange(file: string, interval = 300): ChangeWatch {
  const controller = new AbortController();
  const look = (now: {mtimeMs: number}, before: {mtimeMs: number}) => {
    if (now.mtimeMs !== before.mtimeMs) controller.abort();
  };
  watchFile(file, {interval}, look);
  return {signal: controller.signal, stop: () => unwatchFile(file, look)};
}
