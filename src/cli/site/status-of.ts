import {Agent, get} from 'node:http';

/** The status with which an address of this machine answers; with an agent of its own, so that no proxy is asked. */
export function statusOf(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = get(url, {agent: new Agent()}, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    request.once('error', reject);
  });
}
