/**
 * Tells once when the first page stands there. The site's HTML has it from the beginning; here its frame comes first,
 * which the page script is told of, and its text a moment later.
 */
export function onFirstPage(tell: () => void): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('main h1')) return;
    observer.disconnect();
    // React has put it there and is not done yet.
    setTimeout(tell);
  });
  observer.observe(document.body, {childList: true, subtree: true});
}
