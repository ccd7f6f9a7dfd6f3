/**
 * Lower case, every run of other signs than letters and digits as one hyphen: `ONNX Runtime` → `onnx-runtime`.
 * Letters of any script are kept. Headings do not use this: their ids are made the way Docusaurus makes them.
 */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
