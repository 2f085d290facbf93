/** @import {Keuze} from './codes.js' */
import { h } from '../dom.js';
import { HOOGTE, widgetAddress } from './codes.js';
import { TEKSTEN } from './teksten.js';

/** The real widget with what was chosen, in the colours and the width that somebody wants to see. */
export class Proefbeeld {
  #root;
  #site;
  #address = '';
  /** @type {HTMLIFrameElement | undefined} */
  #frame;

  /**
   * @param {HTMLElement} root
   * @param {string} site the whole address of the site
   */
  constructor(root, site) {
    this.#root = root;
    this.#site = site;
  }

  /**
   * @param {Keuze} keuze
   * @param {{schijn: 'licht' | 'donker', telefoon: boolean}} kijk
   */
  show(keuze, { schijn, telefoon }) {
    const without = keuze.settings.filter(([name]) => name !== 'thema');
    const address = widgetAddress({ ...keuze, settings: [...without, ['thema', schijn]] }, { root: this.#site, folder: '', integrity: '' });
    if (address !== this.#address) this.#load(address, keuze.taal);
    this.#frame?.setAttribute('height', keuze.hoogte || String(HOOGTE));
    this.#root.classList.toggle('telefoon', telefoon);
  }

  /**
   * A frame of its own for every address: a change in the fragment alone does not load the widget anew.
   *
   * @param {string} address
   * @param {Keuze['taal']} taal
   */
  #load(address, taal) {
    this.#address = address;
    this.#frame = h('iframe', { src: address, title: TEKSTEN[taal].titel, height: HOOGTE });
    this.#root.replaceChildren(this.#frame);
  }
}
