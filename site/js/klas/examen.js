/** @import {Cel, Indeling, Kandidaatveld, Klasverzoek, Namen, Rij, Standaard} from './types' */
import { normalise } from './koppen.js';
import { readOpleiding } from './opleiding.js';
import { readText } from './rijen.js';
import { readFlag, readYear } from './waarde.js';

/**
 * The cells about a candidate: of every column the first in the rows that says something, else its place in the first row.
 *
 * @param {Indeling} indeling
 * @param {Rij[]} rijen
 * @returns {Map<Kandidaatveld, Cel>}
 */
export function readKandidaat({ kandidaat }, rijen) {
  return new Map(kandidaat.map(([veld, kolom]) => {
    const rij = rijen.find((one) => readText(one, kolom) !== undefined) ?? rijen[0];
    return [veld, { tekst: rij && readText(rij, kolom), regel: rij?.regel ?? 0, kolom }];
  }));
}

/**
 * The exam of a request, as far as it is known, in the order of the contract and without what holds anyway.
 *
 * @param {Map<Kandidaatveld, Cel>} cellen
 * @param {Standaard} standaard
 * @param {Namen} namen
 * @returns {Klasverzoek['examen']}
 */
export function makeExamen(cellen, standaard, namen) {
  const text = (/** @type {Kandidaatveld} */ veld) => cellen.get(veld)?.tekst;
  const jaar = text('jaar') ?? standaard.jaar?.toString();
  const soort = text('soort') ?? standaard.soort;
  const gebied = text('gebied') ?? standaard.gebied;
  const opleiding = text('opleiding') ?? standaard.opleiding;
  const leerwerktraject = readFlag(text('leerwerktraject') ?? 'nee');
  const gespreid = readFlag(text('gespreid') ?? 'nee');
  const combinatie = readCodes(text('combinatie') ?? '', (word) => (Object.hasOwn(namen.vakken, word.toLowerCase()) ? word.toLowerCase() : undefined));
  return {
    ...(jaar ? { jaar: readYear(jaar) } : {}),
    ...(!soort || soort === 'school' ? {} : { soort }),
    ...(!gebied || gebied === 'nederland' ? {} : { gebied }),
    ...(opleiding ? { opleiding: readOpleiding(opleiding) } : {}),
    profielen: readProfielen(text('profiel') ?? '', namen.profielen),
    ...(leerwerktraject ? { leerwerktraject } : {}),
    ...(gespreid ? { gespreid } : {}),
    ...(combinatie.length > 0 ? { combinatie } : {}),
  };
}

/**
 * @param {string} tekst
 * @param {Namen['profielen']} profielen names by code
 */
function readProfielen(tekst, profielen) {
  const byName = new Map(Object.entries(profielen).map(([code, naam]) => [normalise(naam), code]));
  const find = (/** @type {string} */ word) => {
    const code = word.split('&').map((part) => part.trim()).join('').toUpperCase();
    return byName.get(normalise(word.replaceAll('&', ' en '))) ?? (Object.hasOwn(profielen, code) ? code : undefined);
  };
  if (normalise(tekst) === 'alle') return [];
  // Some names have a comma in them.
  const whole = find(tekst);
  return whole ? [whole] : readCodes(tekst, find, splitProfielen);
}

/**
 * Codes with `/`, `+`, a comma or blanks between; what is none stands as it was typed.
 *
 * @param {string} tekst
 * @param {(word: string) => string | undefined} find the code that a word means
 * @param {(part: string) => string[]} [split] the words of a part
 */
function readCodes(tekst, find, split = splitBlanks) {
  return tekst.split(/[/+,]/).map((part) => part.trim()).filter((part) => part !== '').flatMap((part) => {
    const words = split(part).map(find);
    const codes = words.filter((code) => code !== undefined);
    return find(part) ?? (codes.length === words.length ? codes : [part]);
  });
}

/** @param {string} part */
function splitBlanks(part) {
  return part.split(/\s+/);
}

/**
 * Profiles may have a hyphen or the word en between two of them as well. Not subjects: en is English there.
 *
 * @param {string} part
 */
function splitProfielen(part) {
  const words = splitBlanks(part.replaceAll('-', ' - ').trim());
  const joins = words.map((word) => word === '-' || word.toLowerCase() === 'en');
  return words.filter((_, i) => !joins[i] || i === 0 || i === words.length - 1 || joins[i - 1]);
}
