/** A number as the page's language writes it. */
export function formatCount(count: number): string {
  return new Intl.NumberFormat(locale()).format(count);
}

/** `1.2 MB`, from bytes. */
export function formatSize(bytes: number): string {
  const isLarge = bytes >= 1_000_000;
  return new Intl.NumberFormat(locale(), {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: 1,
  }).format(bytes / (isLarge ? 1_000_000 : 1000));
}

/** A moment in the time of this device. The text comes from a record, which may name a day that does not exist. */
export function formatTime(isoTime: string): string {
  return formatMoment(isoTime, {dateStyle: 'medium', timeStyle: 'short'});
}

/** The days from one moment to another, as the language writes a span; one day once. */
export function formatSpan(from: string, to: string): string {
  const [first, last] = [Date.parse(from), Date.parse(to)];
  if (Number.isNaN(first) || Number.isNaN(last)) return `${from} – ${to}`;
  return new Intl.DateTimeFormat(locale(), {dateStyle: 'medium'}).formatRange(first, last);
}

function formatMoment(isoTime: string, style: Intl.DateTimeFormatOptions): string {
  const time = Date.parse(isoTime);
  return Number.isNaN(time) ? isoTime : new Intl.DateTimeFormat(locale(), style).format(time);
}

function locale(): string {
  return document.documentElement.lang || 'en';
}
