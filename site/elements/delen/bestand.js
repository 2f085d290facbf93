/** @import {Gegevens, Lijst} from '../../js/types' */
/** @import {Blad} from './begin.js' */
import { fileName, toJson } from '../../js/delen/json.js';
import { h } from '../../js/dom.js';
import { download } from '../../js/download.js';
import { toCSV } from '../../js/plakken/schrijf.js';
import { makeButtons, makePart } from './deel.js';
import { woorden } from './teksten.js';
import { ask } from './vraag.js';

/**
 * The list as a file.
 *
 * @param {Gegevens} gegevens
 * @param {Blad} blad
 */
export function makeFiles(gegevens, blad) {
  const { bestand, leeg } = woorden;
  const save = (/** @type {string} */ extension, /** @type {string} */ type, /** @type {(gegevens: Gegevens, lijst: Lijst) => string} */ write) => () => {
    const { lijst } = blad;
    const name = `${fileName(lijst)}.${extension}`;
    if (lijst.rijen.length > 0) download(name, new Blob([write(gegevens, lijst)], { type }));
    ask(status, lijst.rijen.length > 0 ? bestand.klaar(name) : leeg);
  };
  const { element, status } = makePart(
    bestand.kop,
    h('p', { class: 'hulp' }, bestand.uitleg),
    makeButtons({ label: bestand.csv, act: save('csv', 'text/csv', toCSV) }, { label: bestand.json, act: save('json', 'application/json', toJson) }),
  );
  return element;
}
