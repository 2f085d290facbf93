/** @import {Cel, Kandidaat, Klas, Klasverzoek, Rij, Standaard} from './types' */
import { makeExamen, readKandidaat } from './examen.js';
import { readNaam } from './naam.js';
import { groupRows } from './rijen.js';
import { makeVak, readInvoer } from './vak.js';
import { readFlag } from './waarde.js';

/** Where a part of a request comes from: a line, and a column unless it is about the row. @typedef {{regel: number, kolom?: number}} Plek */

/** Makes the requests for the candidates of a file of which every column is known. */
export class Kandidatenlezer {
  #klas;
  #standaard;

  /**
   * @param {Klas} klas
   * @param {Standaard} standaard what holds for every candidate who says nothing else
   * @throws {Error} when the file is refused, or a column is not known yet
   */
  constructor(klas, standaard) {
    if (klas.geweigerd || klas.indeling.onbekend.length > 0) throw new Error('these columns cannot be judged');
    this.#klas = klas;
    this.#standaard = standaard;
  }

  /**
   * The candidates in the order in which they first appear, and what is wrong with rows that are of no candidate.
   *
   * @returns {{kandidaten: Kandidaat[], los: import('./types').Geplaatst[]}}
   */
  readAll() {
    const { groepen, los } = groupRows(this.#klas.tabel, this.#klas.indeling);
    const kandidaten = groepen.map(({ sleutel, rijen, gebreken }) => {
      const cellen = readKandidaat(this.#klas.indeling, rijen);
      /** @type {Kandidaat} */
      const kandidaat = { sleutel, naam: readNaam(cellen), groep: cellen.get('groep')?.tekst ?? '', regel: rijen[0]?.regel ?? 0, gebreken, rijen };
      return gebreken.length > 0 ? kandidaat : { ...kandidaat, verzoek: this.trace(sleutel, rijen).verzoek };
    });
    return { kandidaten, los };
  }

  /** The columns by their names. */
  get kolommen() {
    return this.#klas.indeling.kolommen;
  }

  /**
   * The request for the rows of a candidate, with the place that each part comes from, by JSON Pointer.
   *
   * @param {string} id
   * @param {Rij[]} rijen
   * @returns {{verzoek: Klasverzoek, plekken: Map<string, Plek>}}
   */
  trace(id, rijen) {
    const { namen, zoeker, indeling } = this.#klas;
    const cellen = readKandidaat(indeling, rijen);
    const examen = makeExamen(cellen, this.#standaard, namen);
    const plekken = placeExamen(cellen, examen, { regel: rijen[0]?.regel ?? 0 });
    const vakken = rijen.flatMap((rij) => readInvoer(indeling, rij)).map((invoer, i) => {
      const { vak, kolommen } = makeVak(invoer, zoeker, examen);
      plekken.set(`/vakken/${i}`, invoer);
      for (const [veld, kolom] of Object.entries(kolommen)) plekken.set(`/vakken/${i}/${veld}`, { regel: invoer.regel, kolom });
      addCombinatie(examen, vak.vak, invoer.cellen.get('inCombinatie'), plekken);
      return vak;
    });
    const key = cellen.get('kandidaat') ?? cellen.get('naam') ?? cellen.get('voornaam');
    if (key) plekken.set('/id', key);
    return { verzoek: { id, examen, vakken }, plekken };
  }
}

/** The fields of a candidate that a request has by another name. @type {Partial<Record<import('./types').Kandidaatveld, string>>} */
const OTHERWISE = { profiel: 'profielen' };

/**
 * @param {Map<import('./types').Kandidaatveld, Cel>} cellen
 * @param {Klasverzoek['examen']} examen
 * @param {Plek} row the first row of the candidate
 */
function placeExamen(cellen, examen, row) {
  /** @type {Map<string, Plek>} */
  const plekken = new Map([['', row]]);
  for (const [veld, cel] of cellen) plekken.set(`/examen/${OTHERWISE[veld] ?? veld}`, cel);
  const cel = cellen.get('combinatie');
  if (cel) /** @type {unknown[]} */ (examen['combinatie'] ?? []).forEach((_, i) => plekken.set(`/examen/combinatie/${i}`, cel));
  return plekken;
}

/**
 * Adds a subject to the parts of the combinatiecijfer, or what was typed instead of yes or no.
 *
 * @param {Klasverzoek['examen']} examen
 * @param {string | undefined} code
 * @param {Cel | undefined} cel
 * @param {Map<string, Plek>} plekken
 */
function addCombinatie(examen, code, cel, plekken) {
  const flag = readFlag(cel?.tekst ?? 'nee');
  const part = flag === true ? code : flag;
  const parts = /** @type {unknown[]} */ (examen['combinatie'] ?? []);
  if (!cel || !part || parts.includes(part)) return;
  plekken.set(`/examen/combinatie/${parts.length}`, cel);
  examen['combinatie'] = [...parts, part];
}
