/** How long work may go on before the page gets its turn, in milliseconds: well below what somebody notices. */
const TURN = 10;

/** Waits until the browser has done what waited meanwhile: a key, a frame. */
export function breathe() {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/**
 * Does long work in turns, so that the page stays quick.
 *
 * @template T
 * @param {Generator<void, T>} work stops at every `yield`, where it can wait
 * @returns {Promise<T>}
 */
export async function inTurns(work) {
  for (let until = performance.now() + TURN; ; ) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() < until) continue;
    await breathe();
    until = performance.now() + TURN;
  }
}
