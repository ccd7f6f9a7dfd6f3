/** A calendar day, the same in every time zone. */
export function formatDate(isoDate: string, locale: string): string {
  const day = new Date(isoDate);
  return new Intl.DateTimeFormat(locale, {dateStyle: 'medium', timeZone: 'UTC'}).format(day);
}
