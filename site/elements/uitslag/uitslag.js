/** @import {Oordeel} from '../../js/types' */
import { find, h, setChildren, setText } from '../../js/dom.js';
import { Eisen } from '../eisen/eisen.js';
import { bestWay } from '../herkansing/kort.js';

/** What the verdict card looks like: a verdict of the engine, or why there is none. */
/** @typedef {Oordeel['uitslag'] | 'leeg' | 'wachten' | 'nakijken' | 'storing'} Stand */

/** The verdict in words, why, every eis, and the bar that keeps the verdict in sight on a phone. */
export class Uitslag {
  #root;
  #bar;
  #eisen;
  #cumLaude;

  /**
   * @param {HTMLElement} root
   * @param {HTMLElement} bar
   */
  constructor(root, bar) {
    this.#root = root;
    this.#bar = bar;
    this.#eisen = new Eisen(this.#part('eisen'));
    this.#cumLaude = new Eisen(this.#part('judicium-eisen'));
  }

  /**
   * Shows the verdict itself. What it rests on follows with showGrounds.
   *
   * @param {Oordeel} oordeel
   */
  showOordeel(oordeel) {
    const { uitleg, regeling } = oordeel;
    const staatsexamen = regeling.includes('staatsexamen');
    for (const advice of this.#part('wat-nu').querySelectorAll('[data-voor]')) {
      advice.toggleAttribute('hidden', (advice.getAttribute('data-voor') === 'staatsexamen') !== staatsexamen);
    }
    this.#showCard(oordeel.uitslag, uitleg.kop, uitleg.reden, uitleg.kort);
    this.#fill('pakket', uitleg.pakket);
    this.#fill('weggelaten', uitleg.buitenBeschouwing ?? '');
  }

  /**
   * Lets the bar say the best way out to who failed, when there is one.
   *
   * @param {Oordeel} oordeel
   */
  showWayOut({ uitslag, uitleg }) {
    const way = uitslag === 'afgewezen' && uitleg.herkansing ? bestWay(uitleg.herkansing) : '';
    if (way) setText(find('[data-deel="kort"]', HTMLElement, this.#bar), way);
  }

  /**
   * Shows every eis, cum laude and the remarks.
   *
   * @param {Oordeel} oordeel
   * @param {string} regelpagina address of the page with the rules of this exam
   */
  showGrounds(oordeel, regelpagina) {
    const { uitleg } = oordeel;
    this.#eisen.show(oordeel.eisen, uitleg.eisen, regelpagina);
    this.#part('judicium').dataset.oordeel = oordeel.cumLaude;
    this.#fill('judicium-zin', uitleg.cumLaude);
    find('details', HTMLElement, this.#part('judicium')).hidden = oordeel.uitslag === 'afgewezen';
    this.#cumLaude.show(oordeel.cumLaudeEisen, uitleg.cumLaudeEisen, regelpagina);
    this.#part('opmerkingen').hidden = oordeel.opmerkingen.length === 0;
    setChildren(find('ul', HTMLUListElement, this.#part('opmerkingen')), oordeel.opmerkingen.map(({ tekst }) => h('li', {}, tekst)));
    this.#part('alle-regels').setAttribute('href', regelpagina);
  }

  /**
   * Shows why there is no verdict.
   *
   * @param {Exclude<Stand, Oordeel['uitslag']>} stand
   * @param {string} kop
   * @param {string} reden
   */
  showWithout(stand, kop, reden) {
    this.#showCard(stand, kop, reden, '');
    this.#fill('pakket', '');
    this.#fill('weggelaten', '');
  }

  /**
   * @param {Stand} stand
   * @param {string} kop
   * @param {string} reden
   * @param {string} kort
   */
  #showCard(stand, kop, reden, kort) {
    this.#root.dataset.stand = stand;
    this.#bar.dataset.stand = stand;
    this.#fill('kop', kop);
    this.#fill('reden', reden);
    setText(find('[data-deel="kop"]', HTMLElement, this.#bar), kop);
    setText(find('[data-deel="kort"]', HTMLElement, this.#bar), kort);
    this.#part('uitweg').hidden = stand !== 'geslaagd' && stand !== 'afgewezen';
    this.#part('wat-nu').hidden = stand !== 'afgewezen';
    this.#part('onderbouwing').hidden = !['geslaagd', 'afgewezen', 'open'].includes(stand);
  }

  /**
   * @param {string} name
   * @param {string} text
   */
  #fill(name, text) {
    const part = this.#part(name);
    setText(part, text);
    part.hidden = text === '';
  }

  /** @param {string} name */
  #part(name) {
    return find(`[data-deel="${name}"]`, HTMLElement, this.#root);
  }
}
