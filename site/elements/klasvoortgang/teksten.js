import { toNumber } from '../klasbeeld/getal.js';
import { zin } from '../../js/taal.js';

export const woorden = {
  stand: (/** @type {number} */ done, /** @type {number} */ total) => zin(`${toNumber(done)} van ${toNumber(total)} kandidaten nagekeken`, `${toNumber(done)} of ${toNumber(total)} candidates judged`),
};
