/**
 * Puts text on the clipboard; says whether that worked. Over plain HTTP browsers have no clipboard object: there
 * the selection is copied, as the key would do. Where both fail the block stays selected for the learner's own key.
 */
export async function writeClipboard(text: string, block: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelection(text, block);
  }
}

function copySelection(text: string, block: Element): boolean {
  const selection = getSelection();
  if (!selection) return false;
  const before = Array.from({length: selection.rangeCount}, (_none, index) => selection.getRangeAt(index));
  selection.selectAllChildren(block.querySelector('code') ?? block);
  if (!commandCopy(text)) return false;
  selection.removeAllRanges();
  for (const range of before) selection.addRange(range);
  return true;
}

/** The selection opens the way; what goes over it is our text. */
function commandCopy(text: string): boolean {
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', put);
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', put);
  }
}
