/** @import {Gegevens} from '../types' */
/** @import {Keuzes, Klas, Namen, Standaard} from './types' */
import { Kandidatenlezer } from './kandidaten.js';
import { mapColumns } from './kolommen.js';
import { namesOf } from './namen.js';
import { openTable } from './tabel.js';
import { Vakzoeker } from './vakken.js';

/**
 * Opens the file of a class and says what its columns hold.
 *
 * @param {Uint8Array | string} source the bytes of a file, or text that was pasted
 * @param {{gegevens: Gegevens, namen?: Namen, keuzes?: Keuzes}} met namen: the Dutch names, where the data is of a page in another language
 * @returns {Klas}
 */
export function openKlas(source, { gegevens, namen = namesOf(gegevens), keuzes = {} }) {
  return mapKlas({ gegevens, namen, zoeker: new Vakzoeker(gegevens, namen.vakken), tabel: openTable(source) }, keuzes);
}

/**
 * The same file with what a person chose for its columns, in the place of earlier choices.
 *
 * @param {Pick<Klas, 'gegevens' | 'namen' | 'zoeker' | 'tabel'>} klas
 * @param {Keuzes} keuzes
 * @returns {Klas}
 */
export function mapKlas({ gegevens, namen, zoeker, tabel }, keuzes) {
  const indeling = mapColumns(tabel, zoeker, keuzes);
  const geweigerd = tabel.geweigerd ?? indeling.geweigerd;
  return { gegevens, namen, zoeker, tabel, indeling, ...(geweigerd ? { geweigerd } : {}) };
}

/**
 * The candidates of a file, and what reads them: it places the gebreken of their replies.
 *
 * @param {Klas} klas
 * @param {Standaard} [standaard] what holds for every candidate who says nothing else
 * @throws {Error} when the file is refused, or a column is not known yet
 */
export function makeKandidaten(klas, standaard = {}) {
  const lezer = new Kandidatenlezer(klas, standaard);
  return { lezer, ...lezer.readAll() };
}
