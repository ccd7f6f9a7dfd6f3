import {isAnswering} from '../site/is-answering';

/**
 * The first port from `start` on that is free together with the one after it: the end-to-end tests serve the site twice.
 */
export async function freePort(start: number): Promise<number> {
  for (let port = start; ; port += 2) {
    const taken = await Promise.all([isAnswering(port), isAnswering(port + 1)]);
    if (!taken.includes(true)) return port;
  }
}
