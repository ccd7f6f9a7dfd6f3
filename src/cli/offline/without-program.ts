/** A page without the scripts of React and Docusaurus; what the page script does stays. */
export function withoutProgram(html: string): string {
  return html.replace(
    /<(?:script|link)\b[^>]*\b(?:src|href)="?[^"\s>]*\/assets\/js\/[^>]*>(?:<\/script>)?/g,
    '',
  );
}
