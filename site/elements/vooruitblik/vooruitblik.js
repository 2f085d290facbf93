/** @import {Oordeel} from '../../js/types' */
import { find, h, setChildren, setText } from '../../js/dom.js';
import { zin } from '../../js/taal.js';
import { fromTenths, toTenths, toText } from '../../js/tienden.js';

/** What is still needed while centrale examens are missing: one grade for all of them, and for each the lowest that matter. */
export class Vooruitblik {
  #root;
  #slider;
  /** The lowest grade for all, in tenths; undefined when none is enough. @type {number | undefined} */
  #gelijk;

  /** @param {HTMLElement} root */
  constructor(root) {
    this.#root = root;
    this.#slider = find('input', HTMLInputElement, root);
    this.#slider.addEventListener('input', () => this.#say());
  }

  /** @param {Oordeel} [oordeel] */
  show(oordeel) {
    const ahead = oordeel?.vooruitblik;
    const uitleg = oordeel?.uitleg.vooruitblik;
    this.#root.hidden = !ahead || !uitleg || oordeel.uitslag !== 'open' || oordeel.profielen.length === 0;
    if (this.#root.hidden || !ahead || !uitleg) return;
    this.#part('kop', uitleg.kop);
    this.#part('zin', uitleg.zin);
    this.#gelijk = ahead.gelijk === null ? undefined : toTenths(ahead.gelijk);
    this.#say();
    const rows = uitleg.vakken.map(({ naam, minstens, zeker }) =>
      h('tr', {}, h('th', { scope: 'row' }, naam), h('td', {}, shown(minstens)), h('td', {}, shown(zeker))),
    );
    setChildren(find('tbody', HTMLElement, this.#root), rows);
  }

  /** Says what the grade of the slider would mean if every missing centraal examen had it. */
  #say() {
    const tenths = Number(this.#slider.value);
    const enough = this.#gelijk !== undefined && tenths >= this.#gelijk;
    const grade = fromTenths(tenths);
    const text = enough
      ? zin(`Overal een ${grade}: dan slaag je.`, `${grade} everywhere: then you pass.`)
      : zin(`Overal een ${grade}: dat is nog niet genoeg.`, `${grade} everywhere: that is not enough yet.`);
    this.#part('overal', text);
    this.#slider.setAttribute('aria-valuetext', text);
  }

  /**
   * @param {string} name
   * @param {string} text
   */
  #part(name, text) {
    setText(find(`[data-deel="${name}"]`, HTMLElement, this.#root), text);
  }
}

/** @param {string | null} grade */
function shown(grade) {
  return grade === null ? zin('geen', 'none') : toText(grade);
}
