/** @import {Betekenis, Indeling, Kandidaatveld, Keuzes, Kolom, OnbekendeKolom, Tabel, Vakkolommen} from './types' */
/** @import {Vakzoeker} from './vakken.js' */
import { goesFirst, readHeading, readKeuze } from './koppen.js';
import { NAAMDELEN } from './naam.js';
import { isFilled } from './waarde.js';

/** So many cells show what an unknown column holds. */
const SAMPLES = 3;

/**
 * What the columns of a table hold: first as a person chose, then as the headings say. A field that is taken makes a column unknown.
 *
 * @param {Tabel} tabel
 * @param {Vakzoeker} zoeker
 * @param {Keuzes} keuzes
 * @returns {Indeling}
 */
export function mapColumns(tabel, zoeker, keuzes) {
  /** @type {Set<string>} */
  const taken = new Set();
  /** @type {Kolom[]} */
  const kolommen = tabel.namen.map((naam) => ({ naam }));
  /** @param {Kolom} kolom @param {Betekenis | undefined} betekenis */
  const claim = (kolom, betekenis) => {
    const places = betekenis ? placesOf(betekenis) : [];
    if (!betekenis || places.some((place) => taken.has(place))) return;
    kolom.betekenis = betekenis;
    for (const place of places) taken.add(place);
  };
  const isChosen = (/** @type {Kolom} */ { naam }) => Object.hasOwn(keuzes, naam);
  for (const kolom of kolommen.filter(isChosen)) claim(kolom, readKeuze(keuzes[kolom.naam] ?? '', zoeker));
  const headed = kolommen.map((kolom, i) => ({ kolom, kop: tabel.koppen[i] ?? '' })).filter(({ kolom }) => !isChosen(kolom));
  for (const { kolom, kop } of [...headed.filter((one) => goesFirst(one.kop)), ...headed]) if (!kolom.betekenis) claim(kolom, readHeading(kop, zoeker));
  return arrange(tabel, kolommen);
}

/**
 * The fields that a column takes; a bare subject takes both that it can hold.
 *
 * @param {Betekenis} betekenis
 */
function placesOf(betekenis) {
  if (betekenis.van === 'niet') return [];
  if (betekenis.van !== 'kopvak') return [betekenis.veld];
  const velden = betekenis.veld === 'kaal' ? ['se', 'beoordeling'] : [betekenis.veld];
  return velden.map((veld) => `${betekenis.vak.code}.${veld}`);
}

/**
 * @param {Tabel} tabel
 * @param {Kolom[]} kolommen
 * @returns {Indeling}
 */
function arrange(tabel, kolommen) {
  const long = kolommen.some(({ betekenis }) => betekenis?.van === 'vak' && betekenis.veld === 'vak');
  const wide = kolommen.some(({ betekenis }) => betekenis?.van === 'kopvak');
  // Without a subject beside it or above it nobody knows what the field is of.
  if (wide && !long) for (const kolom of kolommen) if (kolom.betekenis?.van === 'vak') delete kolom.betekenis;
  /** @type {Indeling} */
  const indeling = { kolommen, onbekend: listUnknown(tabel, kolommen), sleutel: [], kandidaat: [], velden: [], vakken: [] };
  kolommen.forEach(({ betekenis }, i) => {
    if (betekenis?.van === 'kandidaat') indeling.kandidaat.push([betekenis.veld, i]);
    else if (betekenis?.van === 'vak') indeling.velden.push([betekenis.veld, i]);
    else if (betekenis?.van === 'kopvak') vakkolommen(indeling, betekenis.vak).velden.push([betekenis.veld, i]);
  });
  if (long === wide) return { ...indeling, geweigerd: 'vorm-onduidelijk' };
  const sleutel = findKey(new Map(indeling.kandidaat));
  if (sleutel.length === 0) return { ...indeling, geweigerd: 'kolom-ontbreekt' };
  return { ...indeling, vorm: long ? 'lang' : 'breed', sleutel };
}

/**
 * The columns that tell candidates apart: that of the number, else that of the name, else the parts of the name. Half a name is shared
 * by families, and by half the class.
 *
 * @param {Map<Kandidaatveld, number>} columns
 */
function findKey(columns) {
  const columnsOf = (/** @type {Kandidaatveld[]} */ velden) => velden.flatMap((veld) => columns.get(veld) ?? []);
  const [whole] = columnsOf(['kandidaat', 'naam']);
  if (whole !== undefined) return [whole];
  return columns.has('voornaam') && columns.has('achternaam') ? columnsOf(NAAMDELEN) : [];
}

/**
 * The columns of a subject; those of a new one after all others.
 *
 * @param {Indeling} indeling
 * @param {Vakkolommen['vak']} vak
 */
function vakkolommen({ vakken }, vak) {
  const known = vakken.find((other) => other.vak.code === vak.code);
  if (known) return known;
  /** @type {Vakkolommen} */
  const made = { vak, velden: [] };
  vakken.push(made);
  return made;
}

/**
 * The columns without a meaning that hold something.
 *
 * @param {Tabel} tabel
 * @param {Kolom[]} kolommen
 * @returns {OnbekendeKolom[]}
 */
function listUnknown({ rijen }, kolommen) {
  return kolommen.flatMap(({ naam, betekenis }, i) => {
    if (betekenis) return [];
    /** @type {Set<string>} */
    const samples = new Set();
    for (const { cellen } of rijen) {
      const cell = cellen[i];
      if (isFilled(cell)) samples.add(cell);
      if (samples.size === SAMPLES) break;
    }
    return samples.size > 0 ? [{ naam, voorbeelden: [...samples] }] : [];
  });
}
