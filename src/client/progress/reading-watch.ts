/** The text is looked at in this many parts, so often. */
const parts = 60;
const interval = 500;

/** A part was on the screen long enough to be read when it was there at this many looks. */
const looksAtPart = 2;
/** So long must the end of the text be in sight, and the page have been. */
const looksAtEnd = 4;
const looksInAll = 20;
/** This share of the text must have been on the screen in this visit: who jumps to the end has not read. */
const share = 0.5;

/**
 * Calls once when the end of a text was reached by reading: its end stays in sight for two seconds, after half of the
 * text was on the screen for a second or longer. Gives the way to stop watching.
 */
export function watchReading(text: HTMLElement, onRead: () => void): () => void {
  const looks = new Uint16Array(parts);
  let inAll = 0;
  let atEnd = 0;
  const timer = setInterval(look, interval);
  const stop = () => clearInterval(timer);

  function look(): void {
    if (document.visibilityState !== 'visible') return;
    const {top, height} = text.getBoundingClientRect();
    if (height === 0) return;
    inAll += 1;
    for (const part of looks.keys()) {
      const middle = top + (height * (part + 0.5)) / parts;
      if (middle >= 0 && middle <= innerHeight) looks[part] = (looks[part] ?? 0) + 1;
    }
    atEnd = top + height <= innerHeight ? atEnd + 1 : 0;
    if (atEnd < looksAtEnd || inAll < looksInAll) return;
    if (looks.filter((count) => count >= looksAtPart).length < parts * share) return;
    stop();
    onRead();
  }

  return stop;
}
