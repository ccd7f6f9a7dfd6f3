/** What the service answered, in words that say what to do. */
export function explainAlgolia(error: unknown): string {
  const message = (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : null;
  switch (status) {
    case 401:
    case 403:
      return `Algolia refuses the key: ${message}. LECTERN_ALGOLIA_WRITE_KEY must be a key of the application LECTERN_SEARCH_ALGOLIA_APP_ID with the rights browse, addObject, deleteObject, deleteIndex, settings and editSettings.`;
    case 429:
      return 'Algolia takes no more requests for now (too many in a short time, or the plan is used up). Wait some minutes, then run the command again.';
    case 400:
    case 413:
      return /too big|too large/i.test(message) || status === 413
        ? `Algolia finds a record too big: ${message}. Cut the section that the record names into two with a heading.`
        : `Algolia does not accept the request: ${message}.`;
    case null:
      return isUnreached(error)
        ? 'Algolia does not answer, or only with errors of its own. Look at the connection and at LECTERN_SEARCH_ALGOLIA_APP_ID, then run the command again.'
        : `The index could not be written: ${message}`;
    default:
      return `Algolia answers with the status ${String(status)}: ${message}.`;
  }
}

/** The client has tried every server. */
function isUnreached(error: unknown): boolean {
  return error instanceof Error && error.name === 'RetryError';
}
