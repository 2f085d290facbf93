/** @import { Telling } from './uitslagen.js' */
import { taal, zin } from '../../js/taal.js';
import { toNumber } from './getal.js';

export const woorden = {
  samen: zin('samen', 'together'),
  zonderGroep: zin('zonder klas', 'without a class'),
  overige: (/** @type {number} */ number) => zin(`${number} kleinere klassen`, `${number} smaller classes`),
  perKlas: zin('Per klas', 'By class'),
  tabel: zin('Als tabel', 'As a table'),
  groep: zin('Klas', 'Class'),
  totaal: zin('kandidaten', 'candidates'),
  iedereen: zin('Iedereen', 'Everybody'),
  keuze: (/** @type {string} */ description) => zin(`Je keuze: ${description}`, `Your choice: ${description}`),
  titel: (/** @type {string} */ whom) => zin(`${whom}, in aantallen kandidaten per uitslag`, `${whom}, as numbers of candidates by result`),
};

/**
 * How a class did, in a sentence.
 *
 * @param {number} total
 * @param {Telling} telling
 */
export function describe(total, { cumlaude, geslaagd, open, afgewezen, fout }) {
  const passed = geslaagd + cumlaude;
  const whereof = cumlaude > 0 ? zin(` (van wie ${toNumber(cumlaude)} cum laude)`, ` (of whom ${toNumber(cumlaude)} cum laude)`) : '';
  const parts = [
    ...(passed > 0 ? [`${toNumber(passed)} ${zin('geslaagd', 'passed')}${whereof}`] : []),
    ...(afgewezen > 0 ? [`${toNumber(afgewezen)} ${zin('gezakt', 'failed')}`] : []),
    ...(open > 0 ? [`${toNumber(open)} ${zin('nog open', 'still open')}`] : []),
    ...(fout > 0 ? [`${toNumber(fout)} ${zin('niet beoordeeld', 'not judged')}`] : []),
  ];
  const whole = total === 1 ? zin('1 kandidaat', '1 candidate') : zin(`${toNumber(total)} kandidaten`, `${toNumber(total)} candidates`);
  return parts.length === 0 ? `${whole}.` : `${whole}: ${new Intl.ListFormat(taal).format(parts)}.`;
}
