/** The longest text that the record holds. */
const longestText = 20_000;

/** The fields of an object that came from outside; null for anything else. */
export function readFields(unsafe: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof unsafe !== 'object' || unsafe === null || Array.isArray(unsafe)) return null;
  // Reading any key of an object gives unknown, which is what each field is until its own check.
  return unsafe as Readonly<Record<string, unknown>>;
}

export function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longestText;
}

export function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isShortText);
}
