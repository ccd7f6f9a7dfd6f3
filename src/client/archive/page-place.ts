import {pathInFragment} from './archive-href';

/** What stands in the address after the page: `?q=onnx` of `#/search/?q=onnx`. */
export function pageSearch(): string {
  return /^#\/[^?#]*(\?[^#]*)/.exec(location.hash)?.[1] ?? '';
}

/** The address of the page in sight, with something else after it. */
export function pageAddress(search: string): string {
  return `#${pathInFragment(location.hash)}${search}`;
}
