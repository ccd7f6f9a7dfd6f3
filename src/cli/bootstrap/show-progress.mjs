/** Where lines cannot be overwritten, so many milliseconds pass between two. */
const patience = 10_000;

/**
 * Shows a line that changes: in place on a terminal, else again and again in a log.
 * @param {() => string} line
 * @param {NodeJS.WriteStream} stream
 * @returns {() => void} ends it and clears the line
 */
export function showProgress(line, stream) {
  const clear = () => stream.isTTY && stream.write('\r\u001b[K');
  const show = () => stream.write(stream.isTTY ? `\r\u001b[K${line()}` : `${line()}\n`);
  if (stream.isTTY) show();
  const timer = setInterval(show, stream.isTTY ? 250 : patience);
  return () => {
    clearInterval(timer);
    clear();
  };
}
