const noBreakSpace = '\u00a0';

/**
 * A duration in hours and minutes: `45 min`, `2 hr`, `2 hr 30 min`. From ten hours on, to the hour. No line breaks
 * within it.
 */
export function formatMinutes(minutes: number, locale: string): string {
  const unit = (value: number, name: 'hour' | 'minute') =>
    new Intl.NumberFormat(locale, {style: 'unit', unit: name}).format(value).replace(/ /g, noBreakSpace);
  if (minutes >= 600) {
    return unit(Math.round(minutes / 60), 'hour');
  }
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [
    ...(hours > 0 ? [unit(hours, 'hour')] : []),
    ...(rest > 0 || hours === 0 ? [unit(rest, 'minute')] : []),
  ].join(noBreakSpace);
}
