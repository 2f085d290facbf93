/** @import {Afsluiting, Gegevens} from '../../js/types' */
/** @import {GelezenRij, NietGelezen} from '../../js/plakken/types' */
import { h } from '../../js/dom.js';
import { vaknaam } from '../../js/lijst/catalogus.js';
import { squeeze } from '../../js/plakken/vaknamen.js';
import { paneel, taal } from './teksten.js';

/** What is shown in words below a subject. */
const MEER = /** @type {const} */ (['naam', 'status', 'eindcijfer', 'rv', 'behaald', 'niveau', 'herkanst', 'zonderSe', 'combi', 'punten', 'schaal', 'nterm']);

/**
 * What a row needs to know of its surroundings.
 *
 * @typedef {object} Omgeving
 * @property {Gegevens} gegevens
 * @property {string[]} codes the subjects to choose from
 * @property {(vak: string) => Afsluiting | undefined} sluiting how a subject is closed
 * @property {Map<number, NietGelezen>} onbegrepen the lines of which the subject is missing
 */

/**
 * A row of the preview: the subject, its grades, and what is not sure about them.
 *
 * @param {GelezenRij} rij
 * @param {Omgeving} omgeving
 */
export function makeRij(rij, omgeving) {
  const { gegevens, sluiting } = omgeving;
  const t = taal(paneel);
  const stond = rij.bron.vak?.tekst || rij.vak;
  const name = rij.vak ? vaknaam(gegevens, rij.vak) : stond;
  const notes = [...describeMore(rij), ...doubtsOf(rij, omgeving)];
  // A doubt about the name tells it already.
  const known = rij.vak !== '' && (squeeze(stond) === squeeze(name) || rij.twijfels.some(({ code }) => code === 'naam-ingekort'));
  const head = h('th', { scope: 'row' }, makeVakkeuze(rij, omgeving, stond), ...(known || stond === '' ? [] : [h('span', { class: 'plakbron' }, t.stond(stond))]), ...notes);
  const cells = sluiting(rij.vak) === 'beoordeling' ? [h('td', { colspan: 2 }, makeBeoordeling(rij, name))] : [makeCijfer(rij, 'se', `${name}, ${t.seLang}`), makeCijfer(rij, 'ce', `${name}, ${t.ceLang}`)];
  return h('tr', { 'data-regel': rij.regel, class: rij.vak ? undefined : 'plakopen' }, head, ...cells);
}

/**
 * @param {GelezenRij} rij
 * @param {Omgeving} omgeving
 * @param {string} stond
 */
function makeVakkeuze(rij, { gegevens, codes }, stond) {
  const t = taal(paneel);
  const option = (/** @type {string} */ vak) => h('option', { value: vak }, vaknaam(gegevens, vak));
  const likely = rij.kandidaten.length > 0 ? [h('optgroup', { label: t.misschien }, ...rij.kandidaten.map(option))] : [];
  const all = [...new Set([...codes, ...(rij.vak ? [rij.vak] : [])])].filter((vak) => !rij.kandidaten.includes(vak));
  const select = h('select', { 'data-veld': 'vak', 'aria-label': t.vakVan(stond) }, h('option', { value: '' }, t.geenVak), ...likely, h('optgroup', { label: t.alle }, ...all.map(option)));
  select.value = rij.vak;
  return select;
}

/**
 * @param {GelezenRij} rij
 * @param {'se' | 'ce'} veld
 * @param {string} label
 */
function makeCijfer(rij, veld, label) {
  const input = h('input', { type: 'text', inputmode: 'decimal', autocomplete: 'off', maxlength: 12, 'data-veld': veld, 'aria-label': label });
  input.value = rij.velden[veld] ?? '';
  return h('td', {}, input);
}

/**
 * @param {GelezenRij} rij
 * @param {string} name
 */
function makeBeoordeling(rij, name) {
  const t = taal(paneel);
  const words = /** @type {const} */ (['goed', 'voldoende', 'onvoldoende']);
  const select = h('select', { 'data-veld': 'beoordeling', 'aria-label': `${name}, ${t.beoordeling}` }, h('option', { value: '' }, t.kies), ...words.map((word) => h('option', { value: word }, t[word])));
  select.value = rij.velden.beoordeling ?? '';
  return select;
}

/** @param {GelezenRij} rij */
function describeMore({ velden }) {
  const { meer } = taal(paneel);
  const parts = MEER.flatMap((veld) => {
    const value = velden[veld];
    if (!value) return [];
    if (value === 'vrijstelling' || value === 'ontheffing') return meer[value];
    return value === 'ja' ? meer[veld] : `${meer[veld]} ${value}`;
  });
  return parts.length > 0 ? [h('span', { class: 'plakbron' }, parts.join(', '))] : [];
}

/**
 * @param {GelezenRij} rij
 * @param {Omgeving} omgeving
 */
function doubtsOf(rij, { onbegrepen }) {
  const { twijfel, reden } = taal(paneel);
  const open = rij.vak ? undefined : onbegrepen.get(rij.regel);
  const sentences = rij.twijfels.map(({ code, tekst = '' }) => twijfel[code]?.(tekst) ?? tekst);
  return [...(open ? [reden[open.reden]] : []), ...sentences].map((sentence) => h('span', { class: 'plaktwijfel' }, sentence));
}
