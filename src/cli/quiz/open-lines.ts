import {createInterface} from 'node:readline';

/** What is typed, line by line: in a terminal as an answer to a prompt, else from a file or a pipe. */
export interface Lines {
  /** Null when there is nothing more to come. */
  readonly ask: (prompt: string) => Promise<string | null>;
  /** Whether it ended with Ctrl-C. */
  readonly isStopped: () => boolean;
  readonly close: () => void;
}

/** Reads the standard input; it stays open until `close`. */
export function openLines(): Lines {
  const isTerminal = process.stdin.isTTY === true;
  const reader = createInterface({input: process.stdin, output: process.stdout, terminal: isTerminal});
  const waiting: string[] = [];
  let take: ((line: string | null) => void) | null = null;
  let isClosed = false;
  let isStopped = false;
  reader.on('line', (line) => {
    if (take === null) waiting.push(line);
    else give(line);
  });
  reader.on('close', () => {
    isClosed = true;
    give(null);
  });
  reader.on('SIGINT', () => {
    isStopped = true;
    reader.close();
  });

  function give(line: string | null): void {
    const to = take;
    take = null;
    to?.(line);
  }

  return {
    ask(prompt) {
      const line = waiting.shift();
      // What comes from a file is shown, so that the output reads as a conversation.
      if (!isTerminal || line !== undefined) process.stdout.write(`${prompt}${line ?? ''}\n`);
      if (line !== undefined) return Promise.resolve(line);
      if (isClosed) return Promise.resolve(null);
      if (isTerminal) {
        reader.setPrompt(prompt);
        reader.prompt();
      }
      return new Promise((resolve) => {
        take = resolve;
      });
    },
    isStopped: () => isStopped,
    close: () => reader.close(),
  };
}
