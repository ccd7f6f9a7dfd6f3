/** A paragraph. */
export function makeText(text: string): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  return paragraph;
}

/** A button that does one thing. */
export function makeButton(text: string, className: string, onPress: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = className;
  button.textContent = text;
  button.onclick = onPress;
  return button;
}

/** A bar that shows how far something has come. */
export function makeBar(label: string): HTMLProgressElement {
  const bar = document.createElement('progress');
  bar.setAttribute('aria-label', label);
  return bar;
}
