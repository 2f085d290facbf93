/**
 * Keeps the bar out of the way while the keyboard of a phone takes up the screen: the part that can be seen is then a good
 * deal lower than the window.
 *
 * @param {HTMLElement} bar
 */
export function makeWayForKeyboard(bar) {
  const view = window.visualViewport;
  if (!view) return;
  const much = 0.75;
  view.addEventListener('resize', () => {
    bar.classList.toggle('opzij', view.height * view.scale < window.innerHeight * much);
  });
}
