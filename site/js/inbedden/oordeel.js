/** @import {Gegevens} from '../types' */
/** @import {Fout, Instellingen} from '../instellingen/types' */
/** @import {Wensen} from './wensen.js' */
import { readInstellingen } from '../instellingen/lees.js';
import { zin } from '../taal.js';
import { toSchoolJson } from './schoolbestand.js';
import { behoudenOf, heightOf, settingsOf } from './wensen.js';

/**
 * What the form comes to.
 *
 * @typedef {object} Oordeel
 * @property {[string, string][]} settings that the widget takes: one that it would object to is not among them
 * @property {Instellingen} instellingen what they mean
 * @property {string} hoogte in px; empty for the usual one
 * @property {string} json the file of the school; empty when there is nothing to write in it
 * @property {Map<string, string>} fouten what is wrong, by the name of the field
 */

/**
 * Judges the form as the widget itself would.
 *
 * @param {Gegevens} gegevens
 * @param {Wensen} wensen
 * @returns {Oordeel}
 */
export function judge(gegevens, wensen) {
  /** @type {Map<string, string>} */
  const fouten = new Map();
  let settings = settingsOf(wensen);
  let read = readSettings(gegevens, settings);
  // Without what is refused something else may become wrong: the opleiding of the start may not be offered any more.
  while (read.fouten.length > 0 && settings.length > 0) {
    for (const { pad, tekst } of read.fouten) if (!fouten.has(pad)) fouten.set(pad, tekst);
    const kept = settings.filter(([name]) => !fouten.has(name));
    settings = kept.length < settings.length ? kept : [];
    read = readSettings(gegevens, settings);
  }
  const { json, fout } = fileOf(gegevens, wensen, settings, read.instellingen);
  if (fout) fouten.set(...fout);
  const hoogte = wensen.hoogte ? heightOf(wensen) : '';
  if (hoogte === undefined) fouten.set('hoogte', zin('De hoogte is een heel getal van 100 tot 20000.', 'The height is a whole number from 100 to 20000.'));
  return { settings, instellingen: read.instellingen, hoogte: hoogte ?? '', json, fouten };
}

/**
 * @param {Gegevens} gegevens
 * @param {[string, string][]} settings
 */
function readSettings(gegevens, settings) {
  return readInstellingen(gegevens, new URLSearchParams(settings).toString());
}

/**
 * The file of the school. Grades that are kept have their place there alone.
 *
 * @param {Gegevens} gegevens
 * @param {Wensen} wensen
 * @param {[string, string][]} settings
 * @param {Instellingen} instellingen
 * @returns {{json: string, fout?: [string, string]}}
 */
function fileOf(gegevens, wensen, settings, instellingen) {
  const without = toSchoolJson(settings, instellingen);
  const behouden = behoudenOf(wensen, Object.keys(instellingen.opleidingen));
  if (behouden === undefined) return { json: without };
  if (behouden.vakken.length === 0) return { json: without, fout: ['behouden-vakken', zin('Kies ook van welke vakken.', 'Choose of which subjects, too.')] };
  if (behouden.vanaf === '') return { json: without, fout: ['behouden-vanaf', zin('Vul ook in vanaf welk eindcijfer.', 'Fill in from which final grade on, too.')] };
  const json = toSchoolJson(settings, { ...instellingen, behouden: [behouden] });
  const wrong = readInstellingen(gegevens, 'instellingen=school', json).fouten.find(({ pad }) => pad.startsWith('/behouden'));
  if (!wrong) return { json };
  return { json: without, fout: [wrong.pad.endsWith('/vanaf') ? 'behouden-vanaf' : 'behouden-vakken', wrong.tekst] };
}
