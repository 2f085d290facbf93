/** @import {Bewaarde, Fout} from '../../js/delen/bewaard.js' */
/** @import {Blad} from '../delen/begin.js' */
/** @import {Knop} from '../delen/deel.js' */
import { Bewaard, cleanLijstnaam, isSame } from '../../js/delen/bewaard.js';
import { isTyped } from '../../js/delen/eigen.js';
import { h } from '../../js/dom.js';
import { makeButtons, makePart } from '../delen/deel.js';
import { ask } from '../delen/vraag.js';
import { makeBewaarde } from './rij.js';
import { woorden } from './teksten.js';

/**
 * The part of the fold-out with the lists that this browser keeps.
 *
 * @param {Blad} blad
 */
export function makeKept(blad) {
  return new Lijsten(blad).element;
}

/** Keeps lists under a name, and opens, renames and erases them. What another tab does shows up here too. */
class Lijsten {
  #blad;
  #bewaard = new Bewaard(() => window.localStorage);
  #words = woorden;
  #name = h('input', { type: 'text', maxlength: 40, autocomplete: 'off' });
  #rows = h('ul', { class: 'lijsten', 'aria-label': this.#words.lijsten });
  #eraseAll = makeButtons({ label: this.#words.wisAlles, act: () => this.#askEraseAll() });
  #status;
  element;

  /** @param {Blad} blad */
  constructor(blad) {
    this.#blad = blad;
    const { kop, uitleg, naam, bewaar, voorstel } = this.#words;
    this.#name.value = voorstel;
    this.#name.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter') this.#keep();
    });
    const field = h('div', { class: 'naamgeving' }, h('label', {}, naam, this.#name), makeButtons({ label: bewaar, act: () => this.#keep() }));
    const { element, status } = makePart(kop, h('p', { class: 'hulp' }, uitleg), field, this.#rows, this.#eraseAll);
    this.element = element;
    this.#status = status;
    window.addEventListener('storage', () => this.#show());
    this.#show();
  }

  #show() {
    const lists = this.#bewaard.all();
    const known = typeof lists === 'string' ? [] : lists;
    this.#rows.replaceChildren(...known.map((bewaarde) => makeBewaarde(bewaarde, {
      onOpen: () => this.#open(bewaarde),
      onRename: (naam) => this.#rename(bewaarde.naam, naam),
      onErase: () => this.#erase(bewaarde),
    })));
    this.#rows.hidden = known.length === 0;
    this.#eraseAll.hidden = known.length === 0 && lists !== 'onleesbaar';
    if (typeof lists === 'string') this.#say(this.#words.fouten[lists]);
  }

  #keep() {
    const naam = cleanLijstnaam(this.#name.value);
    const lists = this.#bewaard.all();
    if (naam === '') this.#say(this.#words.naamloos);
    else if (this.#blad.lijst.rijen.length === 0) this.#say(this.#words.leeg);
    else if (typeof lists !== 'string' && lists.some((kept) => kept.naam === naam)) {
      this.#say(this.#words.bestaat(naam), { label: this.#words.vervang, act: () => this.#put(naam) }, this.#leaveIt());
    } else this.#put(naam);
  }

  /** @param {string} naam */
  #put(naam) {
    this.#change(this.#bewaard.put({ naam, datum: today(), lijst: this.#blad.lijst }), this.#words.bewaard(naam));
  }

  /** @param {Bewaarde} bewaarde */
  #open({ naam, lijst }) {
    const now = this.#blad.lijst;
    const lists = this.#bewaard.all();
    const kept = typeof lists !== 'string' && lists.some((other) => isSame(other.lijst, now));
    const open = () => {
      this.#blad.take(lijst, this.#words.geopend(naam));
      this.#name.value = naam;
      this.#say(this.#words.geopend(naam));
    };
    if (kept || !isTyped(now)) open();
    else this.#say(this.#words.nietBewaard(naam), { label: this.#words.openToch(naam), act: open }, this.#leaveIt());
  }

  /**
   * @param {string} from
   * @param {string} to
   */
  #rename(from, to) {
    const naam = cleanLijstnaam(to);
    if (naam === '') this.#say(this.#words.naamloos);
    else this.#change(this.#bewaard.rename(from, naam), this.#words.heet(naam));
  }

  /** @param {Bewaarde} bewaarde */
  #erase(bewaarde) {
    const { gewist, terug, bewaard } = this.#words;
    const back = () => this.#change(this.#bewaard.put(bewaarde), bewaard(bewaarde.naam));
    this.#change(this.#bewaard.erase(bewaarde.naam), gewist(bewaarde.naam), { label: terug, act: back });
  }

  #askEraseAll() {
    const { zekerAlles, wisAlles, allesGewist } = this.#words;
    this.#say(zekerAlles, { label: wisAlles, act: () => this.#change(this.#bewaard.eraseAll(), allesGewist) }, this.#leaveIt());
  }

  /**
   * Shows what came of a change.
   *
   * @param {Fout | undefined} fout
   * @param {string} done
   * @param {...Knop} answers
   */
  #change(fout, done, ...answers) {
    this.#show();
    if (fout) this.#say(this.#words.fouten[fout]);
    else this.#say(done, ...answers);
    // The row that was changed is another element now.
    if (document.activeElement === document.body) this.#status.focus();
  }

  /** @returns {Knop} */
  #leaveIt() {
    return { label: this.#words.nee, act: () => this.#say('') };
  }

  /**
   * Says something. Who has to choose is brought to the answers.
   *
   * @param {string} text
   * @param {...Knop} answers
   */
  #say(text, ...answers) {
    ask(this.#status, text, ...answers);
    if (answers.length > 1) this.#status.querySelector('button')?.focus();
  }
}

/** The day of today here, as 2026-11-22. */
function today() {
  const now = new Date();
  const two = (/** @type {number} */ value) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
