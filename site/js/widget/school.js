/** @import {Antwoord, Gegevens, Lijst} from '../types' */
/** @import {Fout, Instellingen} from '../instellingen/types' */
import { find, h, setChildren } from '../dom.js';
import { vaknaam } from '../lijst/catalogus.js';
import { zin } from '../taal.js';
import { describeAfronding, describeBehouden, describeHerkansing } from './afspraken.js';
import { keptGrades } from './behouden.js';
import { nameWithLink } from './naamlink.js';

/** What a school wants said in the calculator: who it is, and what it agreed with its candidates. */
export class School {
  #gegevens;
  #instellingen;
  #kept = h('div', { hidden: true });
  /** @type {HTMLElement[]} */
  #herkansing = [];

  /**
   * @param {Gegevens} gegevens
   * @param {Instellingen} instellingen
   */
  constructor(gegevens, instellingen) {
    this.#gegevens = gegevens;
    this.#instellingen = instellingen;
    showName(instellingen.school);
    const afronding = describeAfronding(instellingen.afronding);
    if (afronding) find('#lijstuitleg', HTMLElement).append(' ', h('span', { 'data-deel': 'afronding' }, afronding));
    const watnu = find('.watnu', HTMLElement);
    for (const panel of [find('#herkansing [data-deel="slagen"]', HTMLElement), find('#herkansing [data-deel="cum-laude"]', HTMLElement), watnu]) {
      const text = describeHerkansing(instellingen.herkansing);
      if (!text) continue;
      panel.append(text);
      this.#herkansing.push(text);
    }
    watnu.append(this.#kept);
  }

  /**
   * @param {Antwoord} antwoord
   * @param {Lijst} lijst
   */
  show(antwoord, lijst) {
    const { behouden, school } = this.#instellingen;
    const kept = keptGrades(behouden, lijst, antwoord).map(({ vak, eindcijfer }) => ({ naam: vaknaam(this.#gegevens, vak), eindcijfer }));
    const text = describeBehouden(school.naam, kept);
    setChildren(this.#kept, text ? [text] : []);
    this.#kept.hidden = !text;
    // Another exam is not this school's.
    for (const paragraph of this.#herkansing) paragraph.hidden = lijst.soort !== 'school';
  }
}

/** @param {Instellingen['school']} school */
function showName({ naam, link }) {
  const place = find('#school', HTMLElement);
  place.hidden = !naam && !link;
  place.replaceChildren(...nameWithLink(naam, link, zin('Je school', 'Your school')));
}

/**
 * Tells the webmaster what is wrong with the settings.
 *
 * @param {HTMLElement} place
 * @param {Fout[]} fouten
 */
export function showFouten(place, fouten) {
  place.hidden = fouten.length === 0;
  if (place.hidden) return;
  const lines = fouten.map(({ pad, regel, tekst }) => h('li', {}, ...where(pad, regel), tekst));
  place.replaceChildren(
    h('details', { open: true },
      h('summary', {}, zin('Voor de webmaster: niet alle instellingen kloppen', 'For the webmaster: not all settings are right')),
      h('p', {}, zin('De rekenmachine werkt. Wat hier staat, telt niet mee.', 'The calculator works. What is here does not count.')),
      h('ul', {}, ...lines),
    ),
  );
}

/**
 * @param {string} pad
 * @param {number} [regel]
 */
function where(pad, regel) {
  const line = regel === undefined ? '' : zin(`regel ${regel}`, `line ${regel}`);
  const words = [line, pad].filter((word) => word !== '').join(', ');
  return words ? [h('b', {}, words), ': '] : [];
}
