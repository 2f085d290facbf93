/** What the page around the widget says first. @typedef {{slaagwijzer: 1, soort: 'hallo', uitslag: boolean}} Hallo */
/** @typedef {'geslaagd' | 'afgewezen' | 'open'} Woord */

/**
 * The page around the widget.
 *
 * @typedef {object} Gastheer
 * @property {string} origin `null` when it has none
 * @property {boolean} uitslag it would like to know the outcome
 * @property {(hoogte: number) => void} sayHoogte in whole px
 * @property {(uitslag: Woord) => void} sayUitslag not to a page without an origin: nobody knows whose it is
 */

/** A page may have no origin, which no message can be addressed to. */
const NOBODY = 'null';

/**
 * Waits for the page around the widget to say hello, and tells at each hello who it is. To whom does not do that nothing is said.
 *
 * @param {(gastheer: Gastheer) => void} onHallo
 * @param {Window} [scope]
 */
export function awaitHallo(onHallo, scope = window) {
  const { parent } = scope;
  if (parent === scope) return;
  scope.addEventListener('message', ({ source, origin, data }) => {
    if (source !== parent || !isHallo(data)) return;
    const say = (/** @type {object} */ message) => parent.postMessage({ slaagwijzer: 1, ...message }, origin === NOBODY ? '*' : origin);
    onHallo({
      origin,
      uitslag: data.uitslag && origin !== NOBODY,
      sayHoogte: (hoogte) => say({ soort: 'hoogte', hoogte }),
      sayUitslag: (uitslag) => {
        if (origin !== NOBODY) say({ soort: 'uitslag', uitslag });
      },
    });
  });
}

/**
 * @param {unknown} data
 * @returns {data is Hallo}
 */
function isHallo(data) {
  if (typeof data !== 'object' || data === null) return false;
  const { slaagwijzer, soort, uitslag, ...more } = /** @type {Record<string, unknown>} */ (data);
  return slaagwijzer === 1 && soort === 'hallo' && typeof uitslag === 'boolean' && Object.keys(more).length === 0;
}
