/** Whether a piece of HTML holds nothing but closed comments. */
export function isComment(html: string): boolean {
  return html.replace(/<!--(?:-?>|[\s\S]*?-->)/gu, '').trim() === '' && html.trim() !== '';
}
