/**
 * Puts the solution of an exercise in the place of the button that asked for it. Its HTML lies in a file of its own
 * beside the site's other files: the build made it of the repository's.
 * @throws where it cannot be loaded
 */
export async function openSolution(place: HTMLElement): Promise<void> {
  const response = await fetch(place.dataset.solution ?? '');
  if (!response.ok) throw new Error(`The solution was answered with ${response.status}`);
  const {html} = (await response.json()) as {readonly html: string}; // what the build wrote
  const shown = document.createElement('div');
  shown.className = 'solution-files';
  shown.tabIndex = -1;
  shown.innerHTML = html;
  place.replaceChildren(shown);
  shown.focus({preventScroll: true});
}
