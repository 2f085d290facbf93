/** @import {Drempel} from '../../js/types' */
import { h } from '../../js/dom.js';
import { zin } from '../../js/taal.js';
import { toTenths, toText } from '../../js/tienden.js';

/**
 * Writes the facts of the picture as a table.
 *
 * @param {HTMLTableElement} table
 * @param {Drempel[]} drempels
 * @param {(drempel: Drempel) => string} name
 */
export function fillTable(table, drempels, name) {
  const cumLaude = drempels.some((drempel) => drempel.cumLaude !== null);
  const columns = [zin('Vak', 'Subject'), zin('Nu', 'Now'), zin('Geslaagd vanaf', 'Passed from'), ...(cumLaude ? [zin('Cum laude vanaf', 'Cum laude from')] : [])];
  const rows = drempels.map((drempel) => {
    const limits = [drempel.geslaagd, ...(cumLaude ? [drempel.cumLaude] : [])].map((limit) => limitText(limit, drempel.nu));
    return h('tr', {}, h('th', { scope: 'row' }, name(drempel)), ...[toText(drempel.nu), ...limits].map((text) => h('td', {}, text)));
  });
  table.tHead?.replaceChildren(h('tr', {}, ...columns.map((column) => h('th', { scope: 'col' }, column))));
  table.tBodies[0]?.replaceChildren(...rows);
}

/**
 * @param {string | null} limit
 * @param {string} nu
 */
function limitText(limit, nu) {
  if (limit === null) return zin('lukt niet', 'not possible');
  return toTenths(limit) > toTenths(nu) ? toText(limit) : zin('nu al', 'already');
}
