/** @import {Fout, Knoop, Leden} from './types' */
import { zin } from '../taal.js';
import { MOST_BYTES } from './regels.js';
import { cut, notLike, quote, unknownSetting } from './zinnen.js';

/** Where the value of an attribute has its place among the settings. */
const PLACES = {
  'school-naam': ['school', 'naam'],
  'school-link': ['school', 'link'],
  opleiding: ['opleiding'],
  jaar: ['jaar'],
  afronding: ['afronding'],
  'herkansing-deadline': ['herkansing', 'deadline'],
  'herkansing-persoon': ['herkansing', 'persoon'],
  'herkansing-contact': ['herkansing', 'contact'],
  accent: ['stijl', 'accent'],
  'accent-donker': ['stijl', 'accentDonker'],
  papier: ['stijl', 'papier'],
  'papier-donker': ['stijl', 'papierDonker'],
  lettertype: ['stijl', 'lettertype'],
  radius: ['stijl', 'radius'],
  thema: ['stijl', 'thema'],
};

/** The attributes that are numbers, and how they are written. */
const NUMBERS = ['jaar', 'radius'];
const NUMBER = /^-?[0-9]{1,9}$/;

/** Lists of codes that hold for every opleiding that is offered. */
const FOR_ALL = ['combinatie', 'vakken', 'profielen'];

/** The attributes that are settings. */
export const NAMES = [...Object.keys(PLACES), 'opleidingen', ...FOR_ALL, 'instellingen'];

const FILE = /^[a-z0-9-]{1,40}$/;

/**
 * The name of the file with settings that an address asks for, to be fetched from beside the page; empty when it asks for none.
 *
 * @param {string} fragment with or without #
 */
export function fileName(fragment) {
  const [name = ''] = parse(fragment).getAll('instellingen');
  return FILE.test(name.trim()) ? `${name.trim()}.json` : '';
}

/**
 * Reads settings from the fragment of an address.
 *
 * @param {string} fragment with or without #
 * @returns {{knoop: Knoop<Leden>, aanbod: Knoop<Leden>, fouten: Fout[]}} the settings, and what holds for all that is offered; unchecked
 */
export function readAdres(fragment) {
  const knoop = { pad: '', waarde: /** @type {Leden} */ (new Map()) };
  const aanbod = { pad: '', waarde: /** @type {Leden} */ (new Map()) };
  if (fragment.length > MOST_BYTES) return { knoop, aanbod, fouten: [{ pad: '', tekst: zin('Dit adres is te lang. Er is niets van gelezen.', 'This address is too long. Nothing of it was read.') }] };
  /** @type {Fout[]} */
  const fouten = [];
  const params = parse(fragment);
  for (const pad of new Set(params.keys())) {
    const [text = '', ...more] = params.getAll(pad).map((value) => value.trim());
    const tekst = objection(pad, text, more.length);
    if (tekst) fouten.push({ pad: cut(pad), tekst });
    else if (pad !== 'instellingen') put(knoop.waarde, aanbod.waarde, pad, text);
  }
  return { knoop, aanbod, fouten };
}

/** @param {string} fragment */
function parse(fragment) {
  return new URLSearchParams(fragment.replace(/^#/, '').slice(0, MOST_BYTES));
}

/**
 * @param {string} pad
 * @param {string} text
 * @param {number} more how often it is there besides
 */
function objection(pad, text, more) {
  if (!NAMES.includes(pad)) return unknownSetting(pad, NAMES);
  if (more > 0) return zin(`${quote(pad)} staat meer dan één keer in het adres. Daarom telt het niet mee.`, `${quote(pad)} is in the address more than once. So it does not count.`);
  if (text === '') return zin(`Bij ${quote(pad)} staat niets. Vul iets in, of laat deze instelling weg.`, `Nothing is said for ${quote(pad)}. Fill something in, or leave this setting out.`);
  if (NUMBERS.includes(pad) && !NUMBER.test(text)) return zin('Hier hoort een heel getal te staan.', 'This must be a whole number.');
  return pad === 'instellingen' && !FILE.test(text) ? notLike(text, 'onze-school') : undefined;
}

/**
 * @param {Leden} settings
 * @param {Leden} aanbod
 * @param {string} pad
 * @param {string} text
 */
function put(settings, aanbod, pad, text) {
  const codes = () => text.split(/\s+/).map((waarde) => ({ pad, waarde }));
  if (pad === 'opleidingen') settings.set(pad, { pad, waarde: new Map(codes().map(({ waarde }) => [waarde, { pad, waarde: new Map() }])) });
  else if (FOR_ALL.includes(pad)) aanbod.set(pad, { pad, waarde: codes() });
  else {
    const [outer = '', inner] = PLACES[/** @type {keyof typeof PLACES} */ (pad)];
    const value = { pad, waarde: NUMBERS.includes(pad) ? Number(text) : text };
    if (inner) membersOf(settings, outer).set(inner, value);
    else settings.set(outer, value);
  }
}

/**
 * The members of a group, which is made when it is not there.
 *
 * @param {Leden} settings
 * @param {string} name
 * @returns {Leden}
 */
function membersOf(settings, name) {
  const group = settings.get(name) ?? { pad: name, waarde: new Map() };
  settings.set(name, group);
  return /** @type {Leden} */ (group.waarde);
}
