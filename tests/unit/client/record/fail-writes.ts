import {vi} from 'vitest';

/**
 * Lets every write of the browser's database end as on a full disk: the request is taken, then the transaction is
 * rolled back with the given error. Gives the way to end that.
 */
export function failWrites(errorName: string): () => void {
  const write = IDBObjectStore.prototype.put;
  const failing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    const request = write.apply(this, args);
    // The test double's own way to abort with a reason, which the interface of the browser does not offer.
    const transaction = this.transaction as unknown as {_abort(name: string): void};
    request.addEventListener('success', () => transaction._abort(errorName));
    return request;
  });
  return () => failing.mockRestore();
}
