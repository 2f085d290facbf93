/** @import {Gegevens} from './types' */
import { find } from './dom.js';

/**
 * Reads what the builder wrote into the page. The builder tests its shape.
 *
 * @returns {Gegevens}
 */
export function readGegevens() {
  return JSON.parse(find('#gegevens', HTMLScriptElement).textContent ?? '');
}
