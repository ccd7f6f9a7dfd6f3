/** Runs when the browser has nothing better to do; soon in any case. */
export function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, {timeout: 2000});
  else setTimeout(run, 200);
}
