/** @import {Cijfer, Deel, Examen, Gegevens, Lijst, Rij} from '../../js/types' */
import { h } from '../../js/dom.js';
import { KEUZEVAK, vaknaam } from '../../js/lijst/catalogus.js';
import { veldenVan } from '../../js/lijst/velden.js';
import { BEOORDELINGEN, STATUSSEN, woorden } from '../../js/lijst/woorden.js';
import { zin } from '../../js/taal.js';
import { makeAndersknop, offersAnders } from '../anders/knop.js';
import { makeCijferveld } from '../cijferveld/cijferveld.js';
import { makePuntenknop } from '../punten/uitklap.js';

/** @type {Record<Deel, string>} */
const DELEN = {
  gemeenschappelijk: '',
  profiel: zin('profiel', 'profile'),
  vrij: zin('vrije deel', 'free part'),
  extra: zin('extra vak', 'extra subject'),
  combinatie: zin('combinatiecijfer', 'combination grade'),
  kwalificatie: '',
};

/**
 * What a row needs to know of its surroundings.
 *
 * @typedef {object} Omgeving
 * @property {Gegevens} gegevens
 * @property {Examen} examen
 * @property {Lijst} lijst
 * @property {number} nummer position among the keuzevakken, from 1
 */

/**
 * A row of the list, and under it a row for what is wrong with it.
 *
 * @param {Rij} rij
 * @param {Omgeving} omgeving
 * @returns {[HTMLTableRowElement, HTMLTableRowElement]}
 */
export function makeRij(rij, omgeving) {
  const name = rijnaam(rij, omgeving);
  const row = h('tr', { 'data-sleutel': rij.sleutel, 'data-vak': rij.vak, 'data-naam': name, class: 'rij' }, makeHead(rij, name, omgeving), ...makeCells(rij, name, omgeving));
  const faults = h('td', { colspan: 4 });
  return [row, h('tr', { class: 'foutrij', hidden: true, 'data-fouten': rij.sleutel }, faults)];
}

/**
 * What a row is called, also while its subject is not chosen.
 *
 * @param {Rij} rij
 * @param {Omgeving} omgeving
 */
function rijnaam(rij, { gegevens, nummer }) {
  if (rij.vak === KEUZEVAK) return rij.naam.trim() || keuzevaknaam(nummer);
  if (rij.vak) return capital(vaknaam(gegevens, rij.vak));
  return rij.deel === 'vrij' ? zin('Vak in het vrije deel', 'Subject in the free part') : zin('Vak van je profiel', 'Subject of your profile');
}

/** @param {number} nummer position among the keuzevakken */
function keuzevaknaam(nummer) {
  return zin(`Keuzevak ${nummer}`, `Elective ${nummer}`);
}

/** @param {string} text */
function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * @param {Rij} rij
 * @param {string} name
 * @param {Omgeving} omgeving
 */
function makeHead(rij, name, omgeving) {
  const head = h('th', { scope: 'row' });
  if (rij.uit.length > 1) head.append(makeVakkeuze(rij, omgeving));
  else if (rij.vak === KEUZEVAK) head.append(makeNaamveld(rij, omgeving));
  else head.append(h('span', { class: 'vaknaam' }, name));
  const below = h('span', { class: 'onderregel' });
  if (DELEN[rij.deel]) below.append(h('span', { class: 'deel' }, DELEN[rij.deel]));
  if (rij.vak && hasCE(rij, omgeving)) below.append(makePuntenknop(name));
  if (rij.vak && offersAnders(omgeving.lijst, rij)) below.append(makeAndersknop(rij, name));
  if (below.hasChildNodes()) head.append(below);
  head.append(h('span', { class: 'weg', hidden: true }));
  if (rij.uit.length === 0) head.append(...makeExtras(rij, name, omgeving));
  return head;
}

/**
 * @param {Rij} rij
 * @param {Omgeving} omgeving
 */
function hasCE(rij, { gegevens, lijst }) {
  const velden = veldenVan(gegevens, lijst, rij);
  return velden.includes('ce') && !velden.includes('eindcijfer');
}

/**
 * The choice among the subjects that fit; what stands elsewhere on the list can't be chosen again.
 *
 * @param {Rij} rij
 * @param {Omgeving} omgeving
 */
function makeVakkeuze(rij, { gegevens, lijst }) {
  const elsewhere = new Set(lijst.rijen.filter((other) => other !== rij).map(({ vak }) => vak));
  const label = rij.deel === 'vrij' ? zin('Kies je vrije vak', 'Choose your free subject') : zin('Kies je profielvak', 'Choose your profile subject');
  const options = rij.uit.map((vak) => h('option', { value: vak, disabled: elsewhere.has(vak) }, capital(vaknaam(gegevens, vak))));
  const select = h('select', { class: 'vakkeuze', 'data-veld': 'vak', 'data-gekozen': rij.vak !== '', 'aria-label': label }, h('option', { value: '' }, zin('Kies vak …', 'Choose …')), ...options);
  select.value = rij.vak;
  return select;
}

/**
 * @param {Rij} rij
 * @param {Omgeving} omgeving
 */
function makeNaamveld(rij, { nummer }) {
  const input = h('input', {
    type: 'text',
    class: 'naamveld',
    maxlength: 60,
    autocomplete: 'off',
    'data-veld': 'naam',
    placeholder: keuzevaknaam(nummer),
    'aria-label': zin(`Naam van keuzevak ${nummer}, mag leeg blijven`, `Name of elective ${nummer}, may stay empty`),
  });
  input.value = rij.naam;
  return input;
}

/**
 * What can be done with a row that was added: take it away, and say that the school counts it in the combinatiecijfer.
 *
 * @param {Rij} rij
 * @param {string} name
 * @param {Omgeving} omgeving
 */
function makeExtras(rij, name, { examen }) {
  const extras = [];
  if ((examen.schoolOnderdelen ?? []).includes(rij.vak)) {
    const check = h('input', { type: 'checkbox', 'data-veld': 'combi' });
    check.checked = rij.combi;
    extras.push(h('label', { class: 'vink' }, check, zin('in het combinatiecijfer', 'in the combination grade')));
  }
  extras.push(h('button', { type: 'button', class: 'weghalen', 'aria-label': zin(`${name} weghalen`, `remove ${name}`) }, zin('weghalen', 'remove')));
  return extras;
}

/**
 * @param {Rij} rij
 * @param {string} name
 * @param {Omgeving} omgeving
 * @returns {HTMLTableCellElement[]}
 */
function makeCells(rij, name, { gegevens, examen, lijst }) {
  const velden = veldenVan(gegevens, lijst, rij);
  const eind = h('td', { class: 'eindcijfer' }, h('output', { 'data-eindcijfer': rij.sleutel }));
  if (rij.status === 'ontheffing') return [h('td', { colspan: 2, class: 'ingebracht' }, STATUSSEN.ontheffing), eind];
  if (velden.includes('beoordeling')) return [h('td', { colspan: 3, class: 'beoordeling' }, makeBeoordeling(rij, name))];
  const words = woorden(lijst);
  const grade = (/** @type {Cijfer} */ veld, what = words[veld]) => makeCijferveld({ veld, label: `${name}, ${what}`, value: rij[veld] });
  if (velden.includes('eindcijfer')) {
    return [h('td', { colspan: 2, class: 'ingebracht' }, h('span', { 'aria-hidden': 'true' }, words.eindcijfer), grade('eindcijfer')), eind];
  }
  const central = rij.vak === rij.uit[0] && rij.uit.length > 0 && isVocational(examen, rij.vak) ? 'cspe' : words.ce;
  const se = velden.includes('se') ? grade('se') : none(words.se);
  const third = velden.find((veld) => veld === 'ce' || veld === 'rv');
  return [h('td', {}, se), h('td', {}, third === 'ce' || third === 'rv' ? grade(third, third === 'ce' ? central : words.rv) : none(examen.rv ? words.rv : words.ce)), eind];
}

/**
 * @param {Examen} examen
 * @param {string} vak
 */
function isVocational(examen, vak) {
  return examen.profielen.some(({ profielvak }) => profielvak === vak);
}

/** @param {string} what */
function none(what) {
  return h('span', { class: 'geen' }, zin('geen', 'no'), h('span', { class: 'onzichtbaar' }, ` ${what}`));
}

/**
 * @param {Rij} rij
 * @param {string} name
 */
function makeBeoordeling(rij, name) {
  const select = h('select', { 'data-veld': 'beoordeling', 'aria-label': zin(`${name}, beoordeling`, `${name}, assessment`) }, h('option', { value: '' }, zin('kies …', 'choose …')), ...[...BEOORDELINGEN].map(([value, word]) => h('option', { value }, word)));
  select.value = rij.beoordeling;
  return select;
}
