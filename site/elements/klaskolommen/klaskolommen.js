/** @import { Gegevens } from '../../js/types' */
/** @import { Keuzes, OnbekendeKolom, Standaard } from '../../js/klas/types' */
/** @import { Overzicht } from '../klaswerk/berichten' */
import { find, h, setText } from '../../js/dom.js';
import { inTurns } from '../klaswerk/pauze.js';
import { fillJaren, fillOpleidingen } from '../klasinvoer/klasinvoer.js';
import { WEIGERINGEN } from '../klasinvoer/teksten.js';
import { Kolomvraag } from './kolomvraag.js';
import { woorden } from './teksten.js';

/** So many columns are asked about at once. */
const MOST = 100;

/** What somebody said about a file. @typedef {{keuzes: Keuzes, standaard: Standaard}} Aanvulling */

/** Asks what a file does not say: what unknown columns hold, the opleiding, the year. */
export class Klaskolommen {
  #root;
  #gegevens;
  #status;
  #body;
  #rest;
  /** The columns that are asked about. @type {Kolomvraag[]} */
  #vragen = [];
  /** The names of those that come after them. @type {string[]} */
  #later = [];
  /** What was chosen for columns so far. @type {Keuzes} */
  #keuzes = {};
  /** What was said of everybody so far. @type {Standaard} */
  #standaard = {};

  /**
   * @param {HTMLFormElement} root
   * @param {Gegevens} gegevens
   * @param {{onKeuze: (aanvulling: Aanvulling) => void, onTerug: () => void}} events
   */
  constructor(root, gegevens, { onKeuze, onTerug }) {
    this.#root = root;
    this.#gegevens = gegevens;
    this.#status = find('[data-deel="status"]', HTMLElement, root);
    this.#body = find('tbody', HTMLTableSectionElement, root);
    this.#rest = find('[data-doe="rest"]', HTMLButtonElement, root);
    this.#rest.addEventListener('click', () => this.#skipRest());
    find('[data-doe="terug"]', HTMLButtonElement, root).addEventListener('click', onTerug);
    root.addEventListener('submit', (event) => {
      event.preventDefault();
      const aanvulling = this.#read();
      if (aanvulling) onKeuze(aanvulling);
    });
  }

  hide() {
    this.#root.hidden = true;
  }

  /**
   * Asks for what an overview leaves open.
   *
   * @param {Overzicht} overzicht
   * @param {Standaard} standaard what was chosen already
   */
  show(overzicht, standaard) {
    const again = !this.#root.hidden;
    if (!again) {
      this.#keuzes = {};
      this.#standaard = standaard;
    }
    const { onbekend, geweigerd, vorm } = overzicht;
    const [double, fresh] = [onbekend.filter(({ naam }) => Object.hasOwn(this.#keuzes, naam)), onbekend.filter(({ naam }) => !Object.hasOwn(this.#keuzes, naam))];
    const asked = [...double, ...fresh].slice(0, MOST);
    const missing = missingIn(overzicht, this.#standaard);
    setText(find('[data-deel="zin"]', HTMLElement, this.#root), [woorden.vraag(onbekend.length, missing.length), ...(asked.length < onbekend.length ? [woorden.deel(asked.length, onbekend.length - asked.length)] : [])].join(' '));
    find('[data-deel="ontbreekt"]', HTMLElement, this.#root).replaceChildren(...missing.map((veld) => this.#askField(veld)));
    find('[data-deel="tabel"]', HTMLElement, this.#root).hidden = onbekend.length === 0;
    this.#rest.hidden = onbekend.length < 2;
    this.#later = [...double, ...fresh].slice(MOST).map(({ naam }) => naam);
    void this.#askColumns(asked, vorm);
    this.#root.hidden = false;
    this.say(double.length > 0 ? woorden.dubbel : geweigerd ? WEIGERINGEN[geweigerd] : again ? woorden.verder : '');
    if (double.length === 0) find('h2', HTMLElement, this.#root).focus();
  }

  /** @param {string} text */
  say(text) {
    setText(this.#status, text);
  }

  /** @param {'opleiding' | 'jaar'} veld */
  #askField(veld) {
    const select = h('select', { name: veld, autocomplete: 'off' }, h('option', { value: '' }, woorden.kies));
    if (veld === 'opleiding') fillOpleidingen(select, this.#gegevens);
    else fillJaren(select, this.#gegevens);
    return h('label', {}, `${woorden[veld]} `, select);
  }

  /**
   * @param {OnbekendeKolom[]} kolommen
   * @param {Overzicht['vorm']} vorm
   */
  #askColumns(kolommen, vorm) {
    /** @type {Kolomvraag[]} */
    const vragen = [];
    this.#vragen = vragen;
    this.#body.replaceChildren();
    const ask = function* (/** @type {Klaskolommen} */ self) {
      for (const kolom of kolommen) {
        if (vragen !== self.#vragen) return;
        const vraag = new Kolomvraag(kolom, { gegevens: self.#gegevens, vorm, keuze: Object.hasOwn(self.#keuzes, kolom.naam) ? self.#keuzes[kolom.naam] : undefined });
        vragen.push(vraag);
        self.#body.append(vraag.element);
        yield;
      }
    };
    return inTurns(ask(this));
  }

  /** What nobody chose is not used, nor what would be asked later. */
  #skipRest() {
    for (const vraag of this.#vragen) vraag.skip();
    this.#keuzes = { ...this.#keuzes, ...Object.fromEntries(this.#later.map((naam) => [naam, '-'])) };
    this.say(woorden.restNiet);
  }

  /** @returns {Aanvulling | undefined} nothing while something is not chosen: then that is said */
  #read() {
    const fields = [...find('[data-deel="ontbreekt"]', HTMLElement, this.#root).querySelectorAll('select')];
    const said = this.#vragen.map(({ keuze }) => keuze);
    // A column may turn out to say what would be asked.
    const open = fields.find(({ name, value }) => value === '' && !said.includes(name)) ?? this.#vragen.map(({ open }) => open).find(Boolean);
    for (const select of this.#root.querySelectorAll('select')) select.removeAttribute('aria-invalid');
    if (open) {
      open.setAttribute('aria-invalid', 'true');
      this.say(woorden.nogKiezen);
      open.focus();
      return undefined;
    }
    this.#keuzes = { ...this.#keuzes, ...Object.fromEntries(this.#vragen.map(({ naam, keuze }) => [naam, keuze])) };
    const given = fields.filter(({ value }) => value !== '').map(({ name, value }) => [name, name === 'jaar' ? Number(value) : value]);
    this.#standaard = { ...this.#standaard, ...Object.fromEntries(given) };
    return { keuzes: this.#keuzes, standaard: this.#standaard };
  }
}

/**
 * What has to be said before a file can be judged.
 *
 * @param {Overzicht} overzicht
 * @param {Standaard} standaard
 */
export function isComplete(overzicht, standaard) {
  return !overzicht.geweigerd && overzicht.onbekend.length === 0 && missingIn(overzicht, standaard).length === 0;
}

/**
 * Whether somebody can mend what is wrong with a file by saying what its columns are.
 *
 * @param {Overzicht} overzicht
 */
export function canBeMapped({ geweigerd, onbekend }) {
  return !geweigerd || ((geweigerd === 'kolom-ontbreekt' || geweigerd === 'vorm-onduidelijk') && onbekend.length > 0);
}

/**
 * @param {Overzicht} overzicht
 * @param {Standaard} standaard
 * @returns {('opleiding' | 'jaar')[]}
 */
function missingIn({ velden }, standaard) {
  return /** @type {const} */ (['opleiding', 'jaar']).filter((veld) => !velden.includes(veld) && !standaard[veld]);
}
