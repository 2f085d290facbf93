/** @import {Drempel, HeelVak, Oordeel, VakGegevens} from '../../js/types' */
/** @import {Soort} from './banden.js' */
import { find, h } from '../../js/dom.js';
import { zin } from '../../js/taal.js';
import { toTenths } from '../../js/tienden.js';
import { WOORDEN, bandsOf } from './banden.js';
import { Rij } from './rij.js';
import { drawScale, drawSwatch } from './schaal.js';
import { fillTable } from './tabel.js';

/** @type {[soort: Soort | 'voorbij', words: string][]} */
const LEGENDA = [['voorbij', zin('tot je cijfer van nu', 'up to your grade of now')], ['gezakt', WOORDEN.gezakt], ['geslaagd', WOORDEN.geslaagd], ['cum-laude', WOORDEN['cum-laude']]];

/** Subjects by grades: from which new grade one resit changes the verdict, with a slider to try it. */
export class Drempels {
  #root;
  #vakken;
  #onTry;
  /** @type {Map<string, Rij>} */
  #rows = new Map();

  /**
   * @param {HTMLElement} root
   * @param {Record<string, VakGegevens>} vakken the names of the subjects
   * @param {(vak: string, cijfer: string, veld: 'se' | 'ce') => void} onTry somebody wants to try this grade, as people write it
   */
  constructor(root, vakken, onTry) {
    this.#root = root;
    this.#vakken = vakken;
    this.#onTry = onTry;
    this.#part('schaal').append(drawScale());
  }

  /** @param {Oordeel} [oordeel] without one there is nothing to show */
  show(oordeel) {
    // A whole grade, or a whole subject, has no scale of tenths.
    const drempels = (oordeel?.herkansing?.vakken ?? []).filter(hasScale);
    this.#root.hidden = !changesSomething(oordeel?.uitslag, drempels);
    if (this.#root.hidden) return;
    const rows = drempels.map((drempel) => this.#row(drempel).element);
    const list = this.#part('vakken');
    if (rows.length !== list.children.length || rows.some((row, i) => row !== list.children[i])) list.replaceChildren(...rows);
    const shown = new Set(['voorbij', ...drempels.flatMap((drempel) => bandsOf(drempel).map(({ soort }) => soort))]);
    this.#part('legenda').replaceChildren(...LEGENDA.filter(([soort]) => shown.has(soort)).map(([soort, words]) => h('li', {}, drawSwatch(soort), words)));
    fillTable(find('table', HTMLTableElement, this.#root), drempels, (drempel) => this.#name(drempel));
  }

  /** @param {Drempel} drempel */
  #row(drempel) {
    const key = `${drempel.vak} ${drempel.onderdeel}`;
    const known = this.#rows.get(key);
    known?.show(drempel);
    const row = known ?? new Rij(this.#name(drempel), drempel, {
      onMove: (moved) => this.#resetOthers(moved),
      onTry: (cijfer) => this.#onTry(drempel.vak, cijfer, drempel.onderdeel === 'college' ? 'se' : 'ce'),
    });
    this.#rows.set(key, row);
    return row;
  }

  /** Each band tells what one resit changes while the rest stays as it is: two moved sliders would promise more. @param {Rij} moved */
  #resetOthers(moved) {
    for (const row of this.#rows.values()) if (row !== moved) row.reset();
  }

  /** @param {Drempel} drempel */
  #name({ vak, onderdeel }) {
    const naam = this.#vakken[vak]?.naam ?? vak;
    return onderdeel === 'college' ? zin(`${naam}, college-examen`, `${naam}, college exam`) : naam;
  }

  /** @param {string} name */
  #part(name) {
    return find(`[data-deel="${name}"]`, HTMLElement, this.#root);
  }
}

/**
 * @param {Drempel | HeelVak} resit
 * @returns {resit is Drempel}
 */
function hasScale(resit) {
  return resit.onderdeel !== 'vak' && resit.nu.includes('.');
}

/**
 * Who failed sees them when one resit can help: a picture of nothing but failing helps nobody. Who passed sees them when one leads to
 * cum laude.
 *
 * @param {Oordeel['uitslag'] | undefined} uitslag
 * @param {Drempel[]} drempels
 */
function changesSomething(uitslag, drempels) {
  if (uitslag === 'afgewezen') return drempels.some(({ geslaagd }) => geslaagd !== null);
  return uitslag === 'geslaagd' && drempels.some(({ nu, cumLaude }) => cumLaude !== null && toTenths(cumLaude) > toTenths(nu));
}
