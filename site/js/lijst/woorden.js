/** @import {Lijst, Soort} from '../types' */
import { zin } from '../taal.js';

/**
 * What the grades of an exam are called: the staatsexamen has a college-examen where others have a schoolexamen.
 *
 * @param {Pick<Lijst, 'soort'>} lijst
 */
export function woorden({ soort }) {
  return soort === 'staatsexamen' ? STAATSEXAMEN : SCHOOLEXAMEN;
}

const OVERAL = {
  ce: zin('centraal examen', 'central exam'),
  rv: zin('resultaatverbeteringstoets', 'test to improve a result'),
  eindcijfer: zin('eindcijfer', 'final grade'),
};
const SCHOOLEXAMEN = { ...OVERAL, se: zin('schoolexamen', 'school exam') };
const STAATSEXAMEN = { ...OVERAL, se: zin('college-examen', 'college exam') };

/** Where an exam is done. @type {Record<Soort, string>} */
export const SOORTEN = { school: zin('op school', 'at school'), vavo: 'vavo', staatsexamen: zin('staatsexamen', 'state exam') };

/** The judgements of a subject without a grade, by the word of the contract. */
export const BEOORDELINGEN = new Map([
  ['goed', zin('goed', 'good')],
  ['voldoende', zin('voldoende', 'sufficient')],
  ['onvoldoende', zin('onvoldoende', 'insufficient')],
]);

/** Why a subject is not done. */
export const STATUSSEN = { vrijstelling: zin('vrijstelling', 'exemption'), ontheffing: zin('ontheffing', 'relieved') };
