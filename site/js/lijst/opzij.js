/** @import {Gegevens, Lijst} from '../types' */
import { zin } from '../taal.js';
import { toText } from '../tienden.js';
import { vaknaam } from './catalogus.js';
import { BEOORDELINGEN } from './woorden.js';

/**
 * Says which grades have no place in the chosen exam; empty when all have one.
 *
 * @param {Gegevens} gegevens
 * @param {Lijst} lijst
 */
export function setAsideText(gegevens, { opzij, rijen }) {
  if (opzij.length === 0) return '';
  if (rijen.length === 0) {
    return zin('Je cijfers zijn bewaard. Ze staan er weer zodra je alles hierboven hebt gekozen.', 'Your grades are kept. They are back as soon as you have chosen everything above.');
  }
  const rows = opzij.map((rij) => {
    const grades = [rij.se, rij.ce, rij.rv, rij.eindcijfer].map(toText);
    const all = [...grades, BEOORDELINGEN.get(rij.beoordeling) ?? ''].filter((value) => value !== '').join(zin(' en ', ' and '));
    const name = rij.vak ? vaknaam(gegevens, rij.vak) : zin('een vak zonder naam', 'a subject without a name');
    return all ? `${name} (${all})` : name;
  }).join(', ');
  return zin(
    `Opzij gezet, want dit hoort niet bij dit examen: ${rows}. Kies je weer een examen met dit vak, dan staat het er weer.`,
    `Set aside, because it is no part of this exam: ${rows}. When you choose an exam with this subject again, it is back.`,
  );
}
