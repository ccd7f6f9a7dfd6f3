import {encodeBase32} from '../../core/encode-base32';

/** 128 random bits as text. `randomUUID` is missing where the site is served over plain HTTP. */
export function randomId(): string {
  return encodeBase32(crypto.getRandomValues(new Uint8Array(16)));
}
