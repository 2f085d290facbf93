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

/**
 * Puts work off until what changed is on the screen. Of several only the last is done.
 *
 * @returns {(work: () => void) => void}
 */
export function makeAfterPaint() {
  /** @type {(() => void) | undefined} */
  let waiting;
  return (work) => {
    const busy = waiting !== undefined;
    waiting = work;
    if (busy) return;
    const act = () => {
      const last = waiting;
      waiting = undefined;
      last?.();
    };
    // A page that is not looked at is not painted, and need not wait.
    if (document.hidden) setTimeout(act);
    else requestAnimationFrame(() => setTimeout(act));
  };
}
