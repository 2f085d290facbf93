/** @import {Gegevens, Lijst} from '../../js/types' */
/** @import {Overname} from '../../js/plakken/types' */
import { find, h } from '../../js/dom.js';
import { schil, taal } from './teksten.js';

/**
 * What the fold-out needs of the page.
 *
 * @typedef {object} Pagina
 * @property {() => Lijst} lijst the list as it is
 * @property {(overname: Overname) => void} onTake takes rows over
 */

/** A fold-out in which a cijferlijst is pasted. What is in it is fetched when it is first opened: few visitors need it. */
export class Plakken {
  #root;
  #gegevens;
  #pagina;
  /** @type {Promise<unknown> | undefined} */
  #paneel;

  /**
   * @param {HTMLDetailsElement} root
   * @param {Gegevens} gegevens
   * @param {Pagina} pagina
   */
  constructor(root, gegevens, pagina) {
    this.#root = root;
    this.#gegevens = gegevens;
    this.#pagina = pagina;
    find('summary', HTMLElement, root).textContent = taal(schil).openen;
    root.addEventListener('toggle', () => {
      if (root.open) this.#paneel ??= this.#load();
    });
  }

  async #load() {
    const place = find('[data-deel="paneel"]', HTMLElement, this.#root);
    place.replaceChildren(h('p', { role: 'status' }, taal(schil).laden));
    try {
      /** @type {typeof import('./paneel.js')} */
      const { Paneel } = await import(new URL(this.#root.dataset.paneel ?? '', document.baseURI).href);
      keepInPlace(() => new Paneel(this.#root, place, this.#gegevens, this.#pagina));
    } catch {
      // The next time that it is opened it is tried again.
      this.#paneel = undefined;
      place.replaceChildren(h('p', { role: 'status' }, taal(schil).mislukt));
    }
  }
}

/**
 * Does what may push the page down, and leaves the field that somebody went on in where it was on the screen.
 *
 * @param {() => void} act
 */
function keepInPlace(act) {
  const field = document.activeElement;
  const top = () => field?.getBoundingClientRect().top ?? 0;
  const before = top();
  act();
  if (field === document.activeElement) window.scrollBy(0, top() - before);
}
