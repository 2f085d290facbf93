/** @import {Gegevens} from '../types' */
/** @import {Betekenis, GelezenRij, Kolom, Lezing, Lijn, NietGelezen} from './types' */
import { KEUZEVAK } from '../lijst/catalogus.js';
import { isComputed, isTussenkop } from './berekend.js';
import { readExamenregel } from './examen.js';
import { readJSON } from './json.js';
import { isHeader, readKolommen } from './kolommen.js';
import { readRij } from './rij.js';
import { MOST } from './schoon.js';
import { sluitingVan } from './sluiting.js';
import { makeTabel } from './tabel.js';
import { Vaknamen, opleidingenWith } from './vaknamen.js';
import { isWaarde } from './waarde.js';

/**
 * Reads a cijferlijst from text, the HTML of a clipboard, CSV or the JSON of the contract. What is not sure is a doubt or a question, and
 * what is not understood comes back with the reason. The time that it takes is bounded, whatever the text.
 *
 * @param {Gegevens} gegevens
 * @param {string} opleiding of the list that it is for; empty while it is not chosen
 * @param {string} text
 * @param {Record<number, Betekenis>} [gekozen] what somebody said about columns, by position from 0
 * @returns {Lezing}
 */
export function lees(gegevens, opleiding, text, gekozen = {}) {
  const own = examenIn(gegevens, text);
  const chosen = [own || opleiding].filter(Boolean);
  const namen = new Vaknamen(gegevens, chosen);
  const json = readJSON(gegevens, text);
  if (json) return collect(json);
  const sluiting = (/** @type {string} */ vak) => sluitingVan(gegevens, own || opleiding, vak);
  const tabel = makeTabel(text, namen);
  const { examen, lijnen } = takeExamen(gegevens, tabel.lijnen);
  const { kolommen, lijnen: rows } = readKolommen({ ...tabel, lijnen }, namen, (vak) => sluiting(vak) === 'se', gekozen);
  /** @type {Lezing} */
  const lezing = { vorm: tabel.vorm, examen, kolommen, rijen: [], onbegrepen: [], weg: [], meldingen: [...tabel.meldingen] };
  const known = chosen.length > 0 ? namen : new Vaknamen(gegevens, opleidingenWith(gegevens, sureCodes(rows, kolommen, namen)));
  for (const lijn of rows) readLijn(lezing, lijn, known, sluiting);
  return collect(lezing);
}

/**
 * The opleiding that the text itself names, because it decides what names mean.
 *
 * @param {Gegevens} gegevens
 * @param {string} text
 */
function examenIn(gegevens, text) {
  const [, named] = /^\s*"?opleiding"?\s*[;,\t|:]\s*"?([\w -]{2,30}?(?:\([\w -]{2,20}\))?)"?\s*[;,\t|]*\s*$/im.exec(text.slice(0, 2000)) ?? [];
  return readExamenregel(gegevens, ['Opleiding', named ?? ''])?.opleiding ?? '';
}

/**
 * @param {Gegevens} gegevens
 * @param {Lijn[]} lijnen
 */
function takeExamen(gegevens, lijnen) {
  const examen = {};
  const rest = lijnen.filter(({ cellen }) => {
    const said = readExamenregel(gegevens, cellen) ?? {};
    Object.assign(examen, said);
    return Object.keys(said).length === 0;
  });
  return { examen, lijnen: rest };
}

/**
 * @param {Lezing} lezing
 * @param {Lijn} lijn
 * @param {Vaknamen} namen
 * @param {(vak: string) => import('../types').Afsluiting | undefined} sluiting
 */
function readLijn(lezing, lijn, namen, sluiting) {
  const { regel, cellen } = lijn;
  const tekst = cellen.filter((cel) => cel !== '').join(' · ');
  const names = namesOf(lijn, lezing.kolommen);
  const [name = ''] = names;
  const filled = cellen.some((cel) => !names.includes(cel) && isWaarde(cel));
  if (isHeader(cellen, namen)) return;
  if (names.some(isComputed)) return void lezing.weg.push({ regel, tekst, reden: 'berekend' });
  if (!filled && isTussenkop(tekst)) return void lezing.weg.push({ regel, tekst, reden: 'tussenkop' });
  const gevonden = agree(names.map((text) => namen.find(text)));
  const rij = readRij(lijn, lezing.kolommen, gevonden, sluiting);
  if (rij.vak) return void lezing.rijen.push(rij);
  rij.bron.vak ??= { kolom: 1, tekst: name };
  if (rij.kandidaten.length === 0) rij.kandidaten = namen.suggest(name);
  const reden = !filled && gevonden.codes.length === 0 ? 'geen-cijfers' : name === '' ? 'geen-vak' : gevonden.codes.length > 1 ? 'vak-meerdere' : 'vak-onbekend';
  lezing.onbegrepen.push({ regel, tekst, reden, ...(reden === 'geen-cijfers' ? {} : { rij }) });
}

/**
 * The subjects of the lines whose name means one thing, whatever the opleiding.
 *
 * @param {Lijn[]} lijnen
 * @param {Kolom[]} kolommen
 * @param {Vaknamen} namen
 */
function sureCodes(lijnen, kolommen, namen) {
  return lijnen.flatMap((lijn) => {
    const { codes, rest } = agree(namesOf(lijn, kolommen).map((text) => namen.find(text)));
    return codes.length === 1 && rest === undefined ? codes : [];
  });
}

/**
 * The cells that name the subject of a line.
 *
 * @param {Lijn} lijn
 * @param {Kolom[]} kolommen
 */
function namesOf({ cellen, los }, kolommen) {
  const at = kolommen.flatMap(({ betekenis }, i) => (betekenis === 'vak' ? [i] : []));
  const places = los && cellen.length !== kolommen.length ? [0] : at;
  return places.map((i) => cellen[i] ?? '').filter((cel) => cel !== '');
}

/**
 * What two names of one subject, such as its abbreviation and its name, mean together.
 *
 * @param {import('./vaknamen.js').Gevonden[]} found
 * @returns {import('./vaknamen.js').Gevonden}
 */
function agree(found) {
  const [first = { codes: [] }, ...others] = found.filter(({ codes }) => codes.length > 0);
  return others.reduce((so, other) => {
    const both = so.codes.filter((vak) => other.codes.includes(vak));
    const codes = both.length > 0 ? both : [...new Set([...so.codes, ...other.codes])];
    const { rest, ...known } = so;
    return { ...known, codes, ...(rest && other.rest ? { rest } : {}) };
  }, first);
}

/**
 * Leaves of a subject that is there twice the first, and of more subjects than a list may have the first forty.
 *
 * @param {Lezing} lezing
 * @returns {Lezing}
 */
function collect(lezing) {
  /** @type {Map<string, GelezenRij>} */
  const seen = new Map();
  /** @type {GelezenRij[]} */
  const rijen = [];
  const aside = (/** @type {GelezenRij} */ rij, /** @type {NietGelezen['reden']} */ reden) => {
    const tekst = Object.values(rij.bron).map((bron) => bron.tekst).join(' · ');
    lezing.onbegrepen.push({ regel: rij.regel, tekst, reden, rij: { ...rij, vak: '', kandidaten: [rij.vak] } });
  };
  for (const rij of lezing.rijen) {
    const earlier = rij.vak === KEUZEVAK ? undefined : seen.get(rij.vak);
    if (earlier && sameFields(earlier, rij)) lezing.weg.push({ regel: rij.regel, tekst: rij.bron.vak?.tekst ?? rij.vak, reden: 'dubbel' });
    else if (earlier) {
      aside(rij, 'dubbel');
      if (!earlier.twijfels.some(({ code }) => code === 'dubbel')) earlier.twijfels.push({ code: 'dubbel' });
    } else if (rijen.length >= MOST.vakken) aside(rij, 'te-veel');
    else {
      rijen.push(rij);
      seen.set(rij.vak, rij);
    }
  }
  if (lezing.onbegrepen.some(({ reden }) => reden === 'te-veel')) lezing.meldingen.push({ code: 'te-veel-vakken', aantal: MOST.vakken });
  lezing.onbegrepen.sort((a, b) => a.regel - b.regel);
  return { ...lezing, rijen };
}

/**
 * @param {GelezenRij} a
 * @param {GelezenRij} b
 */
function sameFields(a, b) {
  const text = (/** @type {GelezenRij} */ { velden }) => JSON.stringify(Object.entries(velden).sort());
  return text(a) === text(b);
}
