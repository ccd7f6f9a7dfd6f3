/** A package as a reader knows it: `tensorflow` for the build of it that is for CPUs only. */
export function packageName(name: string): string {
  return name.toLowerCase().replaceAll('_', '-').replace(/-cpu$/, '');
}
