/** @import {Bijzonderheid, Gegevens, Lijst, Rij} from '../../js/types' */
import { h } from '../../js/dom.js';
import { findExamen, findHoger } from '../../js/lijst/catalogus.js';
import { afsluiting, canBeHerkanst, veldenVan } from '../../js/lijst/velden.js';
import { woorden } from '../../js/lijst/woorden.js';
import { zin } from '../../js/taal.js';
import { makeCijferveld } from '../cijferveld/cijferveld.js';
import { aboutAnders } from './knop.js';

/** @typedef {[value: string, text: string]} Optie */

/** A grade may be so many years old. */
const YEARS = 10;

/** @type {Record<string, string>} */
const NIVEAUS = { 'vmbo-tl': zin('vmbo-tl of -gl', 'vmbo-tl or -gl') };

/**
 * The row with the fields for what is otherwise with a subject. Only what this exam and this subject can have is there.
 *
 * @param {Rij} rij
 * @param {Lijst} lijst
 * @param {Gegevens} gegevens
 * @param {string} name of the subject
 */
export function makeUitklap(rij, lijst, gegevens, name) {
  const how = afsluiting(gegevens, lijst, rij);
  const velden = veldenVan(gegevens, lijst, rij);
  const fields = [];
  if (how !== 'inbreng') fields.push(makeKeuze(rij, 'status', zin('Doe je dit vak?', 'Do you take this subject?'), statussen(rij, lijst, gegevens), name));
  const unsaid = velden.includes('eindcijfer') ? zin('weet ik niet', 'I don’t know') : zin(`${lijst.jaar}, dit examen`, `${lijst.jaar}, this exam`);
  fields.push(makeKeuze(rij, 'behaald', zin('Afgesloten in', 'Completed in'), [['', unsaid], ...years(rij, lijst)], name));
  const levels = niveaus(rij, lijst, gegevens);
  if (levels.length > 1) fields.push(makeKeuze(rij, 'niveau', zin('Niveau', 'Level'), levels, name));
  if (velden.includes('eindcijfer') && velden.includes('ce')) {
    const label = zin(`${name}, centraal examen van toen`, `${name}, central exam of then`);
    fields.push(h('label', {}, h('span', { 'aria-hidden': 'true' }, zin('CE van toen', 'CE of then')), makeCijferveld({ veld: 'ce', label, value: rij.ce })));
  }
  const boxes = [];
  if (how === 'seMag' && velden.includes('ce') && !velden.includes('eindcijfer')) {
    const { se } = woorden(lijst);
    boxes.push(makeVink(rij, 'zonderSe', zin(`Ik heb hier geen ${se}, alleen een CE.`, `I have no ${se} here, only a CE.`)));
  }
  if (canBeHerkanst(gegevens, lijst, rij)) {
    boxes.push(makeVink(rij, 'herkanst', zin('Ik heb dit vak al herkanst. Mijn hoogste CE staat hierboven.', 'I have already resat this subject. My highest CE is above.')));
  }
  const help = helpFor(rij, velden.includes('eindcijfer'));
  if (help) boxes.push(h('p', { class: 'hulp' }, help));
  return h('tr', { class: 'andersrij', 'data-sleutel': rij.sleutel },
    h('td', { colspan: 4 }, h('div', { class: 'anders', role: 'group', 'aria-label': aboutAnders(name) }, h('div', { class: 'andersvelden' }, ...fields), ...boxes)),
  );
}

/**
 * @param {Rij} rij
 * @param {'status' | 'behaald' | 'niveau'} veld
 * @param {string} label
 * @param {Optie[]} opties
 * @param {string} name of the subject
 */
function makeKeuze(rij, veld, label, opties, name) {
  const select = h('select', { 'data-veld': veld, 'aria-label': `${name}, ${label.toLowerCase()}` }, ...opties.map(([value, text]) => h('option', { value }, text)));
  select.value = rij[veld];
  return h('label', {}, h('span', { 'aria-hidden': 'true' }, label), select);
}

/**
 * @param {Rij} rij
 * @param {Extract<Bijzonderheid, 'herkanst' | 'zonderSe'>} veld
 * @param {string} label
 */
function makeVink(rij, veld, label) {
  const input = h('input', { type: 'checkbox', 'data-veld': veld });
  input.checked = rij[veld];
  return h('label', { class: 'vink' }, input, label);
}

/**
 * @param {Rij} rij
 * @param {Lijst} lijst
 * @param {Gegevens} gegevens
 * @returns {Optie[]}
 */
function statussen({ vak, status }, lijst, gegevens) {
  const relieved = status === 'ontheffing' || (findExamen(gegevens, lijst)?.ontheffing ?? []).includes(vak);
  return [['', zin('ja', 'yes')], ['vrijstelling', zin('nee, vrijstelling', 'no, exemption')], ...(relieved ? [/** @type {Optie} */ (['ontheffing', zin('nee, ontheffing', 'no, relieved')])] : [])];
}

/**
 * The earlier years in which a subject can have been closed, and the one that was chosen before the list got another year.
 *
 * @param {Rij} rij
 * @param {Lijst} lijst
 * @returns {Optie[]}
 */
function years({ behaald }, { jaar }) {
  const known = Array.from({ length: YEARS }, (_, i) => String(jaar - 1 - i));
  const all = behaald === '' || known.includes(behaald) ? known : [behaald, ...known];
  return all.map((year) => [year, year]);
}

/**
 * The levels at which a subject can be done: any higher one in place of the own, or those that have it where the own level hasn't.
 *
 * @param {Rij} rij
 * @param {Lijst} lijst
 * @param {Gegevens} gegevens
 * @returns {Optie[]}
 */
function niveaus(rij, lijst, gegevens) {
  const examen = findExamen(gegevens, lijst);
  if (!examen) return [];
  const opties = (/** @type {string[]} */ list) => list.map((niveau) => /** @type {Optie} */ ([niveau, NIVEAUS[niveau] ?? niveau]));
  if (!(rij.vak in examen.vakken)) return opties(examen.niveaus.filter((niveau) => rij.vak in (findHoger(gegevens, lijst, niveau)?.vakken ?? {})));
  const general = rij.deel !== 'combinatie' && rij.deel !== 'kwalificatie' && !examen.profielen.some(({ profielvak }) => profielvak === rij.vak);
  return general ? [['', zin('mijn eigen niveau', 'my own level')], ...opties(examen.niveaus)] : [];
}

/**
 * @param {Rij} rij
 * @param {boolean} brought an eindcijfer is brought in
 */
function helpFor({ status, vak }, brought) {
  if (status === 'ontheffing') {
    return vak === 'lo'
      ? zin('Met ontheffing hoef je dit vak niet te doen.', 'When you are relieved of it, you don’t have to take this subject.')
      : zin('Met ontheffing hoef je deze taal niet te doen. Meestal kies je er een ander vak voor.', 'When you are relieved of it, you don’t have to take this language. Usually you choose another subject for it.');
  }
  if (!brought) return '';
  return status === 'vrijstelling'
    ? zin(
      'Heb je een vrijstelling zonder cijfer? Laat het eindcijfer leeg. Had je ook een centraal examen? Vul dat cijfer dan in: het telt mee in het gemiddelde.',
      'Do you have an exemption without a grade? Leave the final grade empty. Did you have a central exam too? Then enter that grade: it counts in the mean.',
    )
    : zin('Dit vak doe je niet bij het staatsexamen. Je brengt het eindcijfer mee van een eerder examen.', 'You don’t take this subject at the state exam. You bring the final grade of an earlier exam.');
}
