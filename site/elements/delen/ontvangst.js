/** @import {Gegevens} from '../../js/types' */
/** @import {Blad} from './begin.js' */
import { isTyped } from '../../js/delen/eigen.js';
import { receive } from '../../js/delen/ontvangen.js';
import { isFilled } from '../../js/lijst/rangschik.js';
import { woorden } from './teksten.js';
import { ask } from './vraag.js';

/**
 * Reads the list in the address, and takes it away from there, so that it is not sent on by accident; what a browser
 * noted in its history is out of reach. It is shown at
 * once where there is no other list; otherwise somebody has to choose.
 *
 * @param {HTMLElement} banner
 * @param {Gegevens} gegevens
 * @param {Blad} blad
 */
export function receiveShared(banner, gegevens, blad) {
  const { hash, pathname, search } = window.location;
  const lijst = receive(gegevens, hash.slice(1));
  window.history.replaceState(window.history.state, '', pathname + search);
  const words = woorden.ontvangst;
  const close = { label: words.sluit, act: () => ask(banner, '') };
  if (typeof lijst === 'string') {
    ask(banner, words.fouten[lijst], close);
    return;
  }
  const show = (/** @type {string} */ text) => {
    blad.take(lijst, text);
    ask(banner, lijst.rijen.some(isFilled) ? words.getoond : words.zonderCijfers, close);
  };
  if (isTyped(blad.lijst)) {
    const keep = () => ask(banner, words.gehouden, close);
    ask(banner, words.vraag, { label: words.toon, act: () => show(words.gewisseld) }, { label: words.houd, act: keep });
  } else show('');
}
