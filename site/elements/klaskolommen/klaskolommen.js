/** @import { Gegevens } from '../../js/types' */
/** @import { Keuzes, OnbekendeKolom, Standaard } from '../../js/klas/types' */
/** @import { Overzicht } from '../klaswerk/berichten' */
import { find, h, setText } from '../../js/dom.js';
import { fillJaren, fillOpleidingen } from '../klasinvoer/klasinvoer.js';
import { WEIGERINGEN } from '../klasinvoer/teksten.js';
import { GROEPEN, woorden } from './teksten.js';

/** What somebody said about a file. @typedef {{keuzes: Keuzes, standaard: Standaard}} Aanvulling */

/** Asks what a file does not say: what unknown columns hold, the opleiding, the year. */
export class Klaskolommen {
  #root;
  #gegevens;
  #status;
  #body;
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
    const { onbekend, geweigerd } = overzicht;
    const missing = missingIn(overzicht, this.#standaard);
    setText(find('[data-deel="zin"]', HTMLElement, this.#root), woorden.vraag(onbekend.length, missing.length));
    find('[data-deel="ontbreekt"]', HTMLElement, this.#root).replaceChildren(...missing.map((veld) => this.#askField(veld)));
    find('[data-deel="tabel"]', HTMLElement, this.#root).hidden = onbekend.length === 0;
    this.#body.replaceChildren(...onbekend.map((kolom) => this.#askColumn(kolom, overzicht)));
    this.#root.hidden = false;
    this.say(geweigerd ? WEIGERINGEN[geweigerd] : again ? woorden.dubbel : '');
    if (!again) find('h2', HTMLElement, this.#root).focus();
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
   * @param {OnbekendeKolom} kolom
   * @param {Overzicht} overzicht
   */
  #askColumn({ naam, voorbeelden }, { vorm }) {
    const select = h('select', { 'data-kolom': naam, autocomplete: 'off', 'aria-label': woorden.kolomIs(naam) }, h('option', { value: '' }, woorden.kies), h('option', { value: '-' }, woorden.niet));
    for (const { kop, velden } of GROEPEN.filter(({ van }) => van === 'kandidaat' || vorm !== 'breed')) {
      select.append(h('optgroup', { label: kop }, ...velden.map(([veld, text]) => h('option', { value: veld }, text))));
    }
    if (vorm !== 'lang') select.append(...this.#subjectFields());
    select.value = this.#keuzes[naam] ?? '';
    return h('tr', {}, h('th', { scope: 'row' }, naam), h('td', {}, voorbeelden.join(' · ')), h('td', {}, select));
  }

  /** A subject with a field, for files with columns for each subject. */
  #subjectFields() {
    const subjects = Object.entries(this.#gegevens.vakken).map(([code, { naam }]) => ({ code, naam })).sort((a, b) => a.naam.localeCompare(b.naam));
    return woorden.vakvelden.map(([veld, text]) => h('optgroup', { label: text }, ...subjects.map(({ code, naam }) => h('option', { value: `${code}.${veld}` }, `${naam} ${text}`))));
  }

  /** @returns {Aanvulling | undefined} nothing while something is not chosen: then that is said */
  #read() {
    const columns = [...this.#body.querySelectorAll('select')];
    const fields = [...this.#root.querySelectorAll('select')].filter((select) => !columns.includes(select));
    const said = columns.map(({ value }) => value);
    // A column may turn out to say what would be asked.
    const open = [...fields.filter(({ name }) => !said.includes(name)), ...columns].find(({ value }) => value === '');
    for (const select of [...fields, ...columns]) select.removeAttribute('aria-invalid');
    if (open) {
      open.setAttribute('aria-invalid', 'true');
      this.say(woorden.nogKiezen);
      open.focus();
      return undefined;
    }
    this.#keuzes = { ...this.#keuzes, ...Object.fromEntries(columns.map(({ dataset, value }) => [dataset['kolom'] ?? '', value])) };
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
