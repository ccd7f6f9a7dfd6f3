/** Makes the page's one live region and gives the way to speak through it. Only assistive technology sees it. */
export function createAnnouncer(): (text: string) => void {
  const region = document.createElement('div');
  region.setAttribute('aria-live', 'polite');
  region.style.cssText =
    'position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';
  // Outside of what React renders, so that React neither finds it too many nor removes it.
  document.body.append(region);
  return (text) => {
    // The same text twice is a change only with something else between.
    region.textContent = '';
    setTimeout(() => {
      region.textContent = text;
    }, 50);
  };
}
