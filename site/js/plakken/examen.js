/** @import {Gegevens} from '../types' */
/** @import {GelezenExamen} from './types' */
import { ALLE_PROFIELEN } from '../lijst/indeling.js';
import { squeeze } from './vaknamen.js';

/** What the lines about the exam are called, in the order in which they are written. @type {[keyof GelezenExamen, string][]} */
export const EXAMENREGELS = [
  ['opleiding', 'Opleiding'],
  ['jaar', 'Examenjaar'],
  ['soort', 'Soort examen'],
  ['gebied', 'Gebied'],
  ['profiel', 'Profiel'],
  ['leerwerktraject', 'Leerwerktraject'],
  ['gespreid', 'Gespreid'],
];

/**
 * What a line says about the exam: undefined when it is about something else, and nothing when it says what there is not.
 *
 * @param {Gegevens} gegevens
 * @param {string[]} cellen
 * @returns {GelezenExamen | undefined}
 */
export function readExamenregel(gegevens, cellen) {
  const [label = '', value = '', ...more] = cellen.filter((cel) => cel !== '');
  const veld = EXAMENREGELS.find(([, name]) => squeeze(name) === squeeze(label))?.[0];
  if (!veld || value === '' || more.length > 0) return undefined;
  return checkExamen(gegevens, { [veld]: veld === 'jaar' ? Number(value) : READ[value.toLowerCase()] ?? value });
}

/** @type {Record<string, boolean>} */
const READ = { ja: true, nee: false };

/**
 * Of what is said about an exam only what the page knows.
 *
 * @param {Gegevens} gegevens
 * @param {Record<string, unknown>} said
 * @returns {GelezenExamen}
 */
export function checkExamen(gegevens, said) {
  const { opleiding, jaar, soort, gebied, profiel, leerwerktraject, gespreid } = said;
  /** @type {GelezenExamen} */
  const known = {};
  const found = gegevens.opleidingen.find(({ code, naam }) => typeof opleiding === 'string' && [code, naam].map(squeeze).includes(squeeze(opleiding)));
  if (found) known.opleiding = found.code;
  if (typeof jaar === 'number' && gegevens.jaren.includes(jaar)) known.jaar = jaar;
  if (soort === 'school' || soort === 'vavo' || soort === 'staatsexamen') known.soort = soort;
  if (gebied === 'nederland' || gebied === 'bes') known.gebied = gebied;
  if (typeof profiel === 'string' && isProfiel(gegevens, profiel)) known.profiel = profiel;
  if (typeof leerwerktraject === 'boolean') known.leerwerktraject = leerwerktraject;
  if (typeof gespreid === 'boolean') known.gespreid = gespreid;
  return known;
}

/**
 * @param {Gegevens} gegevens
 * @param {string} profiel
 */
function isProfiel({ opleidingen }, profiel) {
  return profiel === ALLE_PROFIELEN || opleidingen.some(({ profielen }) => profielen.some(({ code }) => code === profiel));
}
