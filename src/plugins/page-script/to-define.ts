/** Constants as esbuild takes them: name in the source → the source that takes its place. */
export function toDefine(constants: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]));
}
