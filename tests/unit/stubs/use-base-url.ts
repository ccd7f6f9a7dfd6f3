/** Tests run at the root of a host. */
export default function useBaseUrl(path: string): string {
  return path.startsWith('/') ? path : `/${path}`;
}
