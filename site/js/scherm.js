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
 * Keeps the bar from covering the field that is typed in. A browser brings a field into sight when it gets the cursor, but the bar can come, or
 * grow, after that.
 *
 * @param {HTMLElement} bar
 */
export function keepClearOf(bar) {
  new ResizeObserver(() => {
    const { activeElement } = document;
    if (!activeElement?.matches('input, select, textarea')) return;
    const [field, cover] = [activeElement.getBoundingClientRect(), bar.getBoundingClientRect()];
    if (cover.height > 0 && field.bottom > cover.top && field.top < cover.bottom) activeElement.scrollIntoView({ block: 'center' });
  }).observe(bar);
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
