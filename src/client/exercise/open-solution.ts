import {readSiteData} from '../read-site-data';

/**
 * Puts the solution of an exercise in the place of the button that asked for it. Its HTML lies in a file of its own
 * beside the site's other files: the build made it of the repository's.
 * @throws where it cannot be loaded
 */
export async function openSolution(place: HTMLElement): Promise<void> {
  // The address has the base URL already. It is what the build wrote.
  const {html} = (await readSiteData('', place.dataset.solution ?? '')) as {readonly html: string};
  const shown = document.createElement('div');
  shown.className = 'solution-files';
  shown.tabIndex = -1;
  shown.innerHTML = html;
  place.replaceChildren(shown);
  shown.focus({preventScroll: true});
}
