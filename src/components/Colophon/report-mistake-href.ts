interface MistakeReport {
  /** The page's full address. */
  readonly page: string;
  readonly title: string;
  /** The commit where it is known, else the version. */
  readonly version: string;
}

/**
 * Where a reader reports a mistake: a new issue filled in as far as we know, or the address that the course names,
 * with its places filled. Null where the course names none.
 */
export function reportMistakeHref(
  target: string | null,
  repository: string | null,
  {page, title, version}: MistakeReport,
): string | null {
  if (target === 'issues') {
    const fields = new URLSearchParams({template: 'mistake.yml', title, page, version});
    return repository === null ? null : `${repository}/issues/new?${fields}`;
  }
  const values = new Map([
    ['{page}', page],
    ['{title}', title],
    ['{version}', version],
  ]);
  const fill = (place: string) => {
    const value = values.get(place);
    return value === undefined ? place : encodeURIComponent(value);
  };
  return target === null ? null : target.replace(/\{\w+\}/g, fill);
}
