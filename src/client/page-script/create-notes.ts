/**
 * Gives the way to show notes: `<aside class="page-note" role="status">` with a text and a button that closes it,
 * at the end of the body.
 */
export function createNotes(close: string): (text: string) => void {
  const told = new Set<string>();
  return (text) => {
    if (told.has(text)) return;
    told.add(text);
    const note = document.createElement('aside');
    note.className = 'page-note';
    note.setAttribute('role', 'status');
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = close;
    button.onclick = () => note.remove();
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    note.append(paragraph, button);
    document.body.append(note);
  };
}
