/** @import {Lijst} from '../types' */

/**
 * What the grades of an exam are called: the staatsexamen has a college-examen where others have a schoolexamen.
 *
 * @param {Pick<Lijst, 'soort'>} lijst
 */
export function woorden({ soort }) {
  return soort === 'staatsexamen' ? STAATSEXAMEN : SCHOOLEXAMEN;
}

const OVERAL = { ce: 'centraal examen', rv: 'resultaatverbeteringstoets', eindcijfer: 'eindcijfer' };
const SCHOOLEXAMEN = { ...OVERAL, se: 'schoolexamen' };
const STAATSEXAMEN = { ...OVERAL, se: 'college-examen' };
