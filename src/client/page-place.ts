/** What stands in the address after the page: `?q=onnx`. */
export function pageSearch(): string {
  return location.search;
}

/** The address of the page in sight, with something else after it. */
export function pageAddress(search: string): string {
  return location.pathname + search;
}
