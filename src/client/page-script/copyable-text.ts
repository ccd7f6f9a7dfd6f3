/** What a code block gives to the clipboard: of a terminal the commands without prompts and without output. */
export function copyableText(block: Element): string {
  const code = block.querySelector('pre code');
  if (!code) return '';
  const parts = block.classList.contains('terminal') ? [...code.querySelectorAll('.line.command')] : [code];
  return parts.map(textWithoutPrompts).join('\n').replace(/\n+$/, '');
}

function textWithoutPrompts(part: Element): string {
  const copy = part.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const prompt of copy.querySelectorAll('.prompt')) prompt.remove();
  return copy.textContent ?? '';
}
