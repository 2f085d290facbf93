/** @import {Gegevens} from '../../js/types' */
/** @import {Blad} from './begin.js' */
import { makeKept } from '../bewaard/bewaard.js';
import { makeFiles } from './bestand.js';
import { makeLink } from './link.js';
import { makePrint } from './print.js';

/**
 * What can be done with a list besides typing it: share it by a link, print it, save it as a file, keep it in this browser.
 *
 * @param {HTMLElement} root
 * @param {Gegevens} gegevens
 * @param {Blad} blad
 */
export function fillDelen(root, gegevens, blad) {
  root.replaceChildren(makeLink(gegevens, blad), makePrint(blad), makeFiles(gegevens, blad), makeKept(blad));
}
