/** @import {Gebrek} from '../types' */
/** @import {Geplaatst, Kandidaat} from './types' */
/** @import {Kandidatenlezer} from './kandidaten.js' */

/**
 * The gebreken of a reply at the lines and columns of the file. What has no cell is placed where the part around it is.
 *
 * @param {Kandidatenlezer} lezer
 * @param {Kandidaat} kandidaat
 * @param {Gebrek[]} gebreken
 * @returns {Geplaatst[]}
 */
export function placeGebreken(lezer, kandidaat, gebreken) {
  const { plekken } = lezer.trace(kandidaat.sleutel, kandidaat.rijen);
  return gebreken.map(({ pad, code, tekst, waarde }) => {
    let around = pad;
    while (around !== '' && !plekken.has(around)) around = around.slice(0, Math.max(0, around.lastIndexOf('/')));
    const { regel, kolom } = plekken.get(around) ?? { regel: kandidaat.regel };
    const naam = kolom === undefined ? undefined : lezer.kolommen[kolom]?.naam;
    return { regel, ...(naam === undefined ? {} : { kolom: naam }), code, tekst, ...(waarde === undefined ? {} : { waarde }) };
  });
}
