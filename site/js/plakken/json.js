/** @import {Gegevens} from '../types' */
/** @import {GelezenRij, Lezing, NietGelezen, Veld} from './types' */
import { ALLE_PROFIELEN } from '../lijst/indeling.js';
import { readBijzonder } from './bijzonder.js';
import { checkExamen } from './examen.js';
import { MOST, clean, cleanCel } from './schoon.js';
import { readCel } from './waarde.js';

/** The fields of the contract that hold a grade. @type {Veld[]} */
const CIJFERS = ['se', 'ce', 'rv', 'eindcijfer'];

/** Those that are true or absent, and what they are on the list. @type {Record<string, [Veld, string]>} */
const WAAR = { vrijstelling: ['status', 'vrijstelling'], ontheffing: ['status', 'ontheffing'], herkanst: ['herkanst', 'ja'], alleenCe: ['zonderSe', 'ja'] };

/**
 * Reads the request of the contract, or only its list of subjects. Undefined when the text is something else.
 *
 * @param {Gegevens} gegevens
 * @param {string} text
 * @returns {Lezing | undefined}
 */
export function readJSON(gegevens, text) {
  const tidy = clean(text.slice(0, MOST.tekens)).trim();
  if (!/^[{[]/.test(tidy)) return undefined;
  /** @type {Lezing} */
  const lezing = { vorm: 'json', examen: {}, kolommen: [], rijen: [], onbegrepen: [], weg: [], meldingen: [] };
  const value = parse(tidy);
  // A line of a list can begin with a bracket too.
  if (value === undefined && tidy.startsWith('[')) return undefined;
  if (value === undefined) return { ...lezing, meldingen: [{ code: 'geen-json' }] };
  const { examen, vakken } = Array.isArray(value) ? { examen: undefined, vakken: value } : value;
  if (!Array.isArray(vakken)) return { ...lezing, meldingen: [{ code: 'geen-lijst' }] };
  const { profielen, combinatie, ...said } = isObject(examen) ? examen : {};
  lezing.examen = checkExamen(gegevens, { ...said, profiel: profielOf(profielen) });
  const combi = Array.isArray(combinatie) ? combinatie : [];
  vakken.slice(0, MOST.regels).forEach((entry, i) => readEntry(gegevens, lezing, entry, i + 1, combi));
  if (vakken.length > MOST.regels) lezing.meldingen.push({ code: 'te-veel-regels', aantal: MOST.regels });
  return lezing;
}

/** @param {string} text @returns {any} */
function parse(text) {
  try {
    const value = JSON.parse(text);
    return isObject(value) || Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** @param {unknown} profielen */
function profielOf(profielen) {
  if (!Array.isArray(profielen)) return undefined;
  return profielen.length === 1 ? profielen[0] : ALLE_PROFIELEN;
}

/**
 * @param {Gegevens} gegevens
 * @param {Lezing} lezing
 * @param {unknown} entry
 * @param {number} regel
 * @param {unknown[]} combi
 */
function readEntry(gegevens, lezing, entry, regel, combi) {
  const { vak, ...fields } = isObject(entry) ? entry : {};
  const code = typeof vak === 'string' ? cleanCel(vak) : '';
  const known = Object.hasOwn(gegevens.vakken, code);
  /** @type {GelezenRij} */
  const rij = { regel, vak: known ? code : '', velden: {}, bron: { vak: { kolom: 1, tekst: code } }, twijfels: [], kandidaten: [] };
  for (const [name, value] of Object.entries(fields)) if (value !== null && value !== false) readField(rij, name, value);
  if (known && combi.includes(code)) set(rij, 'combi', 'ja', 'combinatie');
  if (known) lezing.rijen.push(rij);
  else {
    /** @type {NietGelezen['reden']} */
    const reden = code === '' ? 'geen-vak' : 'vak-onbekend';
    lezing.onbegrepen.push({ regel, tekst: describe(entry), reden, rij });
  }
}

/**
 * @param {GelezenRij} rij
 * @param {string} name
 * @param {unknown} value
 */
function readField(rij, name, value) {
  const tekst = describe(value);
  const veld = CIJFERS.find((cijfer) => cijfer === name);
  const [flag, word] = (Object.hasOwn(WAAR, name) && WAAR[name]) || [];
  if (veld) {
    const { soort, waarde, twijfel } = readCel(tekst);
    if (soort === 'cijfer') set(rij, veld, waarde, tekst);
    if (twijfel || (soort !== 'cijfer' && soort !== 'leeg')) rij.twijfels.push({ code: twijfel?.code ?? 'tekst', veld, tekst });
  } else if (name === 'beoordeling' && ['goed', 'voldoende', 'onvoldoende'].includes(tekst)) set(rij, 'beoordeling', tekst, tekst);
  else if (name === 'naam') set(rij, 'naam', tekst, tekst);
  else if (flag && word && value === true) set(rij, flag, word, name);
  else if (name === 'score' && isObject(value)) for (const part of /** @type {Veld[]} */ (['punten', 'schaal', 'nterm'])) readSpecial(rij, part, value[part]);
  else if (name === 'behaald' || name === 'niveau') readSpecial(rij, name, value);
  else rij.twijfels.push({ code: 'veld-blijft-weg', tekst: `${cleanCel(name)}: ${tekst}` });
}

/**
 * @param {GelezenRij} rij
 * @param {Veld} veld
 * @param {unknown} value
 */
function readSpecial(rij, veld, value) {
  const tekst = describe(value);
  const waarde = readBijzonder(veld, tekst);
  if (waarde) set(rij, veld, waarde, tekst);
  else rij.twijfels.push({ code: 'tekst', veld, tekst });
}

/**
 * @param {GelezenRij} rij
 * @param {Veld} veld
 * @param {string} waarde
 * @param {string} tekst
 */
function set(rij, veld, waarde, tekst) {
  rij.velden[veld] = waarde;
  rij.bron[veld] = { kolom: 1, tekst };
}

/** What stood there, for people. @param {unknown} value */
function describe(value) {
  return cleanCel(typeof value === 'object' && value !== null ? `{${Object.keys(value).slice(0, 5).join(', ')}}` : String(value));
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, any>}
 */
function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
