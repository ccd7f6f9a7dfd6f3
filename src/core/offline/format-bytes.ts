/** A size for people, in the units that a language writes: `3.4 MB`. */
export function formatBytes(bytes: number, language: string): string {
  const isSmall = bytes < 1e6;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: isSmall ? 'kilobyte' : 'megabyte',
    maximumFractionDigits: isSmall ? 0 : 1,
  }).format(isSmall ? Math.ceil(bytes / 1e3) : bytes / 1e6);
}
