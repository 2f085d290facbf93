/**
 * Reads the page in the other language with the list that was typed. The list goes along where it already is: in the entry of the
 * tab's history, which becomes one of the other page. So nothing of it comes in an address, which a browser remembers.
 *
 * @param {HTMLAnchorElement} link to this page in the other language
 */
export function takeListAlong(link) {
  const here = window.location.pathname;
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    window.history.pushState(window.history.state, '', link.href);
    window.location.reload();
  });
  // The browser takes both entries for one page, and leaves what is on the screen as it is.
  window.addEventListener('popstate', () => {
    if (window.location.pathname !== here) window.location.reload();
  });
}
