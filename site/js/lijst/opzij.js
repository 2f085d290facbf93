/** @import {Gegevens, Lijst} from '../types' */
import { vaknaam } from './catalogus.js';

/**
 * Says which grades have no place in the chosen exam; empty when all have one.
 *
 * @param {Gegevens} gegevens
 * @param {Lijst} lijst
 */
export function setAsideText(gegevens, { opzij, rijen }) {
  if (opzij.length === 0) return '';
  if (rijen.length === 0) return 'Je cijfers zijn bewaard. Ze staan er weer zodra je alles hierboven hebt gekozen.';
  const rows = opzij.map((rij) => {
    const grades = [rij.se, rij.ce, rij.rv, rij.eindcijfer, rij.beoordeling].filter((value) => value !== '').join(' en ');
    const name = rij.vak ? vaknaam(gegevens, rij.vak) : 'een vak zonder naam';
    return grades ? `${name} (${grades})` : name;
  });
  return `Opzij gezet, want dit hoort niet bij dit examen: ${rows.join(', ')}. Kies je weer een examen met dit vak, dan staat het er weer.`;
}
