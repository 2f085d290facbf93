/** @import {Gegevens} from '../types' */
/** @import {Fout, Instellingen, Knoop, Leden, Schema} from './types' */
import json from '../../widget/instellingen.schema.json' with { type: 'json' };
import { vaknaam } from '../lijst/catalogus.js';
import { zin } from '../taal.js';
import { limit } from './beperk.js';
import { kennisVan } from './bestaat.js';
import { check } from './controle.js';
import { refuseUnreadable } from './leesbaar.js';
import { toInstellingen } from './maak.js';
import { readRegels } from './regels.js';
import { combine, membersOf } from './samen.js';
import { fileName, readAdres } from './uitAdres.js';
import { notOneOf, oneOf, quote } from './zinnen.js';

export { fileName };

/** The published schema of the settings. */
export const SCHEMA = /** @type {Schema} */ (/** @type {unknown} */ (json));

/** So many errors are told one by one. */
const MOST_FOUTEN = 20;

/** So many subjects are named in a sentence. */
const MOST_NAMES = 5;

/**
 * Reads the settings of a school from the address of the page and, when it names one, from the text of its file. What is wrong is told and has its
 * default; the rest holds.
 *
 * @param {Gegevens} gegevens
 * @param {string} fragment with or without #
 * @param {string} [fileText] of the file that `fileName` names; absent when there is none, or when it could not be had
 * @returns {{instellingen: Instellingen, gegevens: Gegevens, fouten: Fout[]}} the settings, what the page knows limited to what the school offers, and what is wrong
 */
export function readInstellingen(gegevens, fragment, fileText) {
  const kennis = kennisVan(gegevens);
  const adres = readAdres(fragment);
  const file = fileText === undefined ? { fouten: absent(fragment) } : readRegels(fileText);
  const checked = {
    adres: check(SCHEMA, adres.knoop, SCHEMA, kennis),
    aanbod: check(SCHEMA, adres.aanbod, SCHEMA.$defs?.aanbod, kennis),
    file: file.knoop ? check(SCHEMA, file.knoop, SCHEMA, kennis) : { fouten: [] },
  };
  const { leden, fouten } = combine(gegevens, content(checked.file.knoop), content(checked.adres.knoop), content(checked.aanbod.knoop));
  fouten.push(...refuseStart(leden), ...refuseUnreadable(membersOf(leden.get('stijl')) ?? new Map()));
  const instellingen = toInstellingen(gegevens, leden);
  const limited = limit(gegevens, instellingen.opleidingen);
  fouten.push(...limited.leeg.map((place) => emptied(gegevens, leden, place)));
  return { instellingen, gegevens: limited.gegevens, fouten: bounded([...file.fouten, ...checked.file.fouten, ...adres.fouten, ...checked.adres.fouten, ...checked.aanbod.fouten, ...fouten]) };
}

/** @param {Knoop | undefined} knoop @returns {Leden} */
function content(knoop) {
  return membersOf(knoop) ?? new Map();
}

/** The file was asked for, and is not there. @param {string} fragment @returns {Fout[]} */
function absent(fragment) {
  const name = fileName(fragment);
  return name ? [{ pad: 'instellingen', tekst: zin(`Het bestand ${quote(name)} is er niet, of het is te groot.`, `The file ${quote(name)} is not there, or it is too big.`) }] : [];
}

/**
 * Takes an opleiding away that would be chosen at the start but is not offered.
 *
 * @param {Leden} leden
 * @returns {Fout[]}
 */
function refuseStart(leden) {
  const start = leden.get('opleiding');
  const offered = [...content(leden.get('opleidingen')).keys()];
  if (!start || offered.includes(String(start.waarde))) return [];
  leden.delete('opleiding');
  return [faultAt(start, notOneOf(start.waarde, offered))];
}

/**
 * A place on the list for which the school offers nothing.
 *
 * @param {Gegevens} gegevens
 * @param {Leden} leden
 * @param {import('./beperk.js').Leeg} place
 * @returns {Fout}
 */
function emptied(gegevens, leden, { opleiding, profiel, uit }) {
  const names = uit.slice(0, MOST_NAMES).map((vak) => vaknaam(gegevens, vak));
  const list = uit.length > MOST_NAMES ? `${names.join(', ')}…` : oneOf(names);
  const where = content(content(leden.get('opleidingen')).get(opleiding)).get('vakken');
  return faultAt(
    where ?? { pad: 'vakken' },
    zin(
      `Bij ${opleiding}, profiel ${profiel}, is er een vak nodig dat hier niet staat: ${list}. Die vakken staan er daarom toch bij.`,
      `For ${opleiding}, profile ${profiel}, a subject is needed that is not here: ${list}. So those subjects are there after all.`,
    ),
  );
}

/**
 * @param {Pick<Knoop, 'pad' | 'regel'>} knoop
 * @param {string} tekst
 * @returns {Fout}
 */
function faultAt({ pad, regel }, tekst) {
  return { pad, ...(regel && { regel }), tekst };
}

/** @param {Fout[]} fouten */
function bounded(fouten) {
  const more = fouten.length - MOST_FOUTEN;
  if (more <= 0) return fouten;
  return [...fouten.slice(0, MOST_FOUTEN), { pad: '', tekst: zin(`En nog meer fouten: ${more}.`, `And more errors: ${more}.`) }];
}
