/** @import { Gegevens } from '../../js/types' */
/** @import { OnbekendeKolom } from '../../js/klas/types' */
/** @import { Overzicht } from '../klaswerk/berichten' */
import { h } from '../../js/dom.js';
import { GROEPEN, woorden } from './teksten.js';

/** A row that asks what one column holds: a field, and the subject when it is of one. */
export class Kolomvraag {
  #veld;
  #vak;
  #gegevens;

  /**
   * @param {OnbekendeKolom} kolom
   * @param {{gegevens: Gegevens, vorm: Overzicht['vorm'], keuze: string | undefined}} met keuze: what was chosen before
   */
  constructor({ naam, voorbeelden }, { gegevens, vorm, keuze = '' }) {
    this.naam = naam;
    this.#gegevens = gegevens;
    this.#veld = h('select', { autocomplete: 'off', 'aria-label': woorden.kolomIs(naam) }, h('option', { value: '' }, woorden.kies), h('option', { value: '-' }, woorden.niet), ...makeGroups(vorm));
    this.#vak = h('select', { autocomplete: 'off', hidden: true, 'aria-label': woorden.vakVan(naam) });
    this.#veld.addEventListener('change', () => this.#askSubject());
    this.element = h('tr', {}, h('th', { scope: 'row' }, naam), h('td', {}, voorbeelden.join(' · ')), h('td', {}, this.#veld, this.#vak));
    this.#choose(keuze);
  }

  /** A field, `<vak>.<veld>`, or `-` for none; empty while it is open. */
  get keuze() {
    return this.open ? '' : this.#veld.value.replace('*', this.#vak.value);
  }

  /** Where something is to be chosen still. @returns {HTMLSelectElement | undefined} */
  get open() {
    if (this.#veld.value === '') return this.#veld;
    return this.#isOfSubject && this.#vak.value === '' ? this.#vak : undefined;
  }

  /** Does not use the column, unless something was chosen for it. */
  skip() {
    if (this.open) this.#choose('-');
  }

  get #isOfSubject() {
    return this.#veld.value.startsWith('*');
  }

  /** @param {string} keuze */
  #choose(keuze) {
    const [vak, veld] = keuze.split('.');
    this.#veld.value = veld ? `*.${veld}` : keuze;
    this.#askSubject();
    if (veld && vak) this.#vak.value = vak;
  }

  /** The subjects are many: a list of them is made for the columns that need one. */
  #askSubject() {
    this.#vak.hidden = !this.#isOfSubject;
    if (!this.#isOfSubject || this.#vak.options.length > 0) return;
    const subjects = Object.entries(this.#gegevens.vakken).map(([code, { naam }]) => ({ code, naam })).sort((a, b) => a.naam.localeCompare(b.naam));
    this.#vak.append(h('option', { value: '' }, woorden.vak), ...subjects.map(({ code, naam }) => h('option', { value: code }, naam)));
  }
}

/** @param {Overzicht['vorm']} vorm a column of a subject stands in the one shape, a field of the subject of the row in the other */
function makeGroups(vorm) {
  const groups = GROEPEN.filter(({ van }) => van === 'kandidaat' || vorm !== 'breed').map(({ kop, velden }) => ({ kop, velden }));
  if (vorm !== 'lang') groups.push({ kop: woorden.perVak, velden: woorden.vakvelden });
  return groups.map(({ kop, velden }) => h('optgroup', { label: kop }, ...velden.map(([veld, text]) => h('option', { value: veld }, text))));
}
