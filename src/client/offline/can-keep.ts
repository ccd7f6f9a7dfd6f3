/** Why nothing can be kept in this browser, or null: where it can. */
export function whyNot(): 'plain' | 'unsupported' | null {
  if (!isSecureContext) return 'plain';
  return 'serviceWorker' in navigator && 'caches' in globalThis ? null : 'unsupported';
}
