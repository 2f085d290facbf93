/** @import {Gegevens, Gebied, Lijst, Soort} from '../../js/types' */
import { find, h, setText } from '../../js/dom.js';
import { findExamen } from '../../js/lijst/catalogus.js';
import { canSpread } from '../../js/lijst/verzoek.js';
import { SOORTEN } from '../../js/lijst/woorden.js';
import { zin } from '../../js/taal.js';

/** @typedef {Pick<Lijst, 'soort' | 'gebied' | 'gespreid' | 'perVak'>} Keuze */

/** @type {Record<Gebied, string>} */
const GEBIEDEN = { nederland: zin('Europees Nederland', 'European Netherlands'), bes: zin('Bonaire, Sint Eustatius of Saba', 'Bonaire, Sint Eustatius or Saba') };

const WIE = zin('vavo, staatsexamen, BES, vak eerder gedaan …', 'vavo, state exam, BES, subject done before …');

/** The fold-out for whom something is otherwise: another kind of exam, another place, an exam in parts. Closed it says what was chosen. */
export class Situatie {
  #root;
  #gegevens;
  #soort;
  #gebied;
  #gespreid;
  #perVak;

  /**
   * @param {HTMLElement} root
   * @param {Gegevens} gegevens
   * @param {(keuze: Keuze) => void} onChange
   */
  constructor(root, gegevens, onChange) {
    this.#root = root;
    this.#gegevens = gegevens;
    this.#soort = find('[name="/examen/soort"]', HTMLSelectElement, root);
    this.#gebied = find('[name="/examen/gebied"]', HTMLSelectElement, root);
    this.#gespreid = find('[name="/examen/gespreid"]', HTMLInputElement, root);
    this.#perVak = find('[data-deel="per-vak"] input', HTMLInputElement, root);
    this.#soort.append(...gegevens.soorten.map((value) => h('option', { value }, SOORTEN[value])));
    this.#gebied.append(...gegevens.gebieden.map((value) => h('option', { value }, GEBIEDEN[value])));
    root.addEventListener('change', () => onChange(this.#read()));
  }

  /** @param {Lijst} lijst */
  show(lijst) {
    const { soort, gebied, gespreid, perVak } = lijst;
    this.#soort.value = soort;
    this.#gebied.value = gebied;
    this.#gespreid.checked = gespreid;
    this.#perVak.checked = perVak;
    this.#part('gespreid').hidden = !canSpread(lijst);
    // With another kind of exam every row offers it already.
    this.#part('per-vak').hidden = soort !== 'school' || gespreid;
    this.#part('waar').hidden = !(gespreid || perVak) || soort !== 'school';
    this.#part('staatsexamen').hidden = soort !== 'staatsexamen';
    this.#part('vavo').hidden = soort !== 'vavo';
    this.#part('bes').hidden = gebied !== 'bes';
    this.#part('combinatie').hidden = !findExamen(this.#gegevens, lijst)?.schoolOnderdelen?.length;
    setText(this.#part('kort'), chosen(lijst) || WIE);
  }

  /** Opens it, and puts the cursor on it. */
  open() {
    find('details', HTMLDetailsElement, this.#root).open = true;
    find('summary', HTMLElement, this.#root).focus();
  }

  /** @returns {Keuze} */
  #read() {
    return {
      soort: /** @type {Soort} */ (this.#soort.value),
      gebied: /** @type {Gebied} */ (this.#gebied.value),
      gespreid: this.#gespreid.checked,
      perVak: this.#perVak.checked,
    };
  }

  /** @param {string} name */
  #part(name) {
    return find(`[data-deel="${name}"]`, HTMLElement, this.#root);
  }
}

/**
 * What is otherwise than at a school in Nederland, in one line; empty when nothing is.
 *
 * @param {Keuze} keuze
 */
export function chosen(keuze) {
  const { soort, gebied, gespreid, perVak } = keuze;
  return [
    soort === 'school' ? '' : SOORTEN[soort],
    gebied === 'bes' ? GEBIEDEN.bes : '',
    gespreid && canSpread(keuze) ? zin('gespreid over twee jaar', 'spread over two years') : '',
    perVak && soort === 'school' && !gespreid ? zin('per vak', 'per subject') : '',
  ].filter(Boolean).join(', ');
}
