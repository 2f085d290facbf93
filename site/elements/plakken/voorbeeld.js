/** @import {GelezenRij, Kolom, Lezing, Vervanging} from '../../js/plakken/types' */
/** @import {Gegevens, Lijst} from '../../js/types' */
/** @import {Omgeving} from './rij.js' */
import { h } from '../../js/dom.js';
import { findOpleiding, vaknaam } from '../../js/lijst/catalogus.js';
import { makeRij } from './rij.js';
import { paneel, taal } from './teksten.js';

/** So many lines are listed of what was not understood. */
const MOST = 20;

/** What a column can be said to hold. */
const KEUZES = /** @type {const} */ (['vak', 'se', 'ce', 'beoordeling', 'berekend', 'niet']);

/**
 * What was read, to look at and to mend.
 *
 * @param {Lezing} lezing
 * @param {GelezenRij[]} concept its rows as somebody mended them
 * @param {Omgeving} omgeving
 * @param {Lijst} lijst as it is now
 */
export function makeVoorbeeld(lezing, concept, omgeving, lijst) {
  const t = taal(paneel);
  const open = lezing.onbegrepen.length;
  return [
    h('h2', { class: 'tussenkop', tabindex: -1, id: 'plakken-kop' }, t.kop),
    h('p', {}, t.gelezen(lezing.rijen.length, open)),
    ...lezing.meldingen.map(({ code, aantal = 0 }) => h('p', { class: 'plaktwijfel' }, t.melding[code](aantal))),
    ...describeExamen(omgeving.gegevens, lezing, lijst),
    ...makeKolommen(lezing.kolommen),
    h(
      'table',
      { class: 'plaktabel' },
      h('caption', { class: 'onzichtbaar' }, t.tabel),
      h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t.vak), h('th', { scope: 'col' }, t.se, h('span', { class: 'onzichtbaar' }, `, ${t.seLang}`)), h('th', { scope: 'col' }, t.ce, h('span', { class: 'onzichtbaar' }, `, ${t.ceLang}`)))),
      h('tbody', {}, ...concept.map((rij) => makeRij(rij, omgeving))),
    ),
    ...makeRegels(t.nietGelezen, lezing.onbegrepen.filter(({ rij }) => !rij).map(({ regel, tekst, reden }) => t.regel(regel, tekst, t.reden[reden]))),
    ...makeRegels(t.weg, lezing.weg.map(({ regel, tekst, reden }) => t.regel(regel, tekst, reden === 'dubbel' ? t.reden.zelfde : t.reden[reden]))),
    h('div', { 'data-deel': 'vervangt' }),
    h('p', { role: 'status', class: 'plakstatus', 'data-deel': 'bezwaar' }),
    h('div', { class: 'knoppen' }, h('button', { type: 'button', class: 'knop hoofdknop', 'data-doe': 'neem-over' }, t.neemOver), h('button', { type: 'button', class: 'knop', 'data-doe': 'annuleer' }, t.annuleer)),
  ];
}

/**
 * Says which grades on the list make place for others, and which columns wait for an answer.
 *
 * @param {Gegevens} gegevens
 * @param {Vervanging[]} vervangingen
 * @param {Kolom[]} kolommen
 */
export function describeVervangingen(gegevens, vervangingen, kolommen) {
  const t = taal(paneel);
  const names = /** @type {Record<string, string>} */ ({ ...t.meer, se: t.se, ce: t.ce, beoordeling: t.beoordeling });
  const items = vervangingen.map(({ vak, veld, oud, nieuw }) => h('li', {}, t.vervanging(vaknaam(gegevens, vak), names[veld] ?? veld, oud, nieuw)));
  const asked = kolommen.filter(({ betekenis }) => betekenis === 'vraag').length;
  return [
    ...(asked > 0 ? [h('p', { class: 'plaktwijfel' }, t.kolomVragen(asked))] : []),
    ...(items.length > 0 ? [h('h3', {}, t.vervangt), h('ul', {}, ...items)] : []),
  ];
}

/**
 * @param {Gegevens} gegevens
 * @param {Lezing} lezing
 * @param {Lijst} lijst
 */
function describeExamen(gegevens, { examen }, lijst) {
  const t = taal(paneel);
  const said = namesOf(gegevens, examen);
  if (said.length === 0) return [];
  const now = namesOf(gegevens, lijst);
  const other = lijst.opleiding !== '' && said.some((name) => !now.includes(name));
  return [h('p', {}, other ? t.examenAnders(said.join(', '), now.join(', ')) : t.examen(said.join(', ')))];
}

/**
 * @param {Gegevens} gegevens
 * @param {Partial<Pick<Lijst, 'opleiding' | 'jaar' | 'profiel' | 'soort' | 'gebied'>>} examen
 */
function namesOf(gegevens, { opleiding = '', jaar, profiel, soort, gebied }) {
  const found = findOpleiding(gegevens, opleiding);
  const profile = found?.profielen.find(({ code }) => code === profiel)?.naam;
  return [found?.naam, jaar ? String(jaar) : undefined, profile, soort === 'school' ? undefined : soort, gebied === 'bes' ? 'BES' : undefined].filter((name) => name !== undefined);
}

/** @param {Kolom[]} kolommen */
function makeKolommen(kolommen) {
  if (kolommen.length < 2) return [];
  const t = taal(paneel);
  const asked = kolommen.some(({ betekenis }) => betekenis === 'vraag');
  return [
    h(
      'details',
      { open: asked, class: 'plakkolommen' },
      h('summary', {}, asked ? t.kolommenVraag : t.kolommen),
      h('div', {}, ...kolommen.map(({ kop, betekenis, waarom, proef }, i) => {
        const own = KEUZES.some((keuze) => keuze === betekenis) || betekenis === 'vraag' ? [] : [betekenis];
        const select = h('select', { 'data-kolom': i }, ...(betekenis === 'vraag' ? [h('option', { value: 'vraag' }, t.betekenis.vraag)] : []), ...[...KEUZES, ...own].map((value) => h('option', { value }, t.betekenis[value])));
        select.value = betekenis;
        return h('label', {}, h('span', {}, `${t.kolom(i + 1, kop)}: ${t.waarom[waarom]}`), select, ...(proef.length > 0 ? [h('span', { class: 'plakbron' }, proef.join(' · '))] : []));
      })),
    ),
  ];
}

/**
 * @param {(aantal: number) => string} title
 * @param {string[]} regels
 */
function makeRegels(title, regels) {
  if (regels.length === 0) return [];
  const more = regels.length > MOST ? [h('li', {}, taal(paneel).enMeer(regels.length - MOST))] : [];
  return [h('details', { class: 'plakregels' }, h('summary', {}, title(regels.length)), h('ul', {}, ...regels.slice(0, MOST).map((text) => h('li', {}, text)), ...more))];
}
