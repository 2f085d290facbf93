import { toNumber } from '../klasbeeld/getal.js';
import { zin } from '../../js/taal.js';

export const woorden = {
  kop: (/** @type {number} */ number) => (number === 1 ? zin('Er klopt 1 ding niet in het bestand', 'There is 1 thing wrong in the file') : zin(`Er kloppen ${toNumber(number)} dingen niet in het bestand`, `There are ${toNumber(number)} things wrong in the file`)),
  gevolg: (/** @type {number} */ people, /** @type {number} */ rest) => {
    const those = people === 1 ? zin('1 kandidaat is daarom niet beoordeeld.', '1 candidate was not judged because of it.') : zin(`${toNumber(people)} kandidaten zijn daarom niet beoordeeld.`, `${toNumber(people)} candidates were not judged because of it.`);
    const others = rest === 1 ? zin('De andere wel.', 'The other one was.') : zin(`De andere ${toNumber(rest)} wel.`, `The other ${toNumber(rest)} were.`);
    return `${people > 0 ? `${those} ${rest > 0 ? `${others} ` : ''}` : ''}${zin('Verbeter het bestand en lees het opnieuw.', 'Mend the file and read it again.')}`;
  },
  kolom: (/** @type {string | undefined} */ kolom, /** @type {number} */ number) => {
    const times = toNumber(number);
    return kolom === undefined ? zin(`Over een hele rij: ${times}`, `About a whole row: ${times}`) : zin(`Kolom ${kolom}: ${times}`, `Column ${kolom}: ${times}`);
  },
  regel: (/** @type {number} */ regel) => zin(`Regel ${regel}`, `Line ${regel}`),
  plaats: (/** @type {number} */ regel, /** @type {string} */ kolom) => zin(`Regel ${regel}, ${kolom}`, `Line ${regel}, ${kolom}`),
  waarde: (/** @type {string} */ waarde) => zin(`Er staat: ${waarde}`, `It says: ${waarde}`),
  meer: (/** @type {number} */ left) => zin(`Toon er meer (nog ${toNumber(left)})`, `Show more (${toNumber(left)} left)`),
};
