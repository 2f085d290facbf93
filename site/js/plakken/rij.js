/** @import {Bron, GelezenRij, Kolom, Lijn, Veld} from './types' */
/** @import {Afsluiting} from '../types' */
/** @import {Gevonden} from './vaknamen.js' */
import { KEUZEVAK } from '../lijst/catalogus.js';
import { readBijzonder } from './bijzonder.js';
import { readCel } from './waarde.js';

/** The columns in which grades and words for grades stand. @type {(Kolom['betekenis'])[]} */
const CIJFERS = ['se', 'ce', 'rv', 'beoordeling', 'status', 'eindcijfer', 'berekend'];

/**
 * The fields of a row, each with the cell that it came from, and every doubt about them.
 *
 * @param {Lijn} lijn
 * @param {Kolom[]} kolommen
 * @param {Gevonden} gevonden what its name means
 * @param {(vak: string) => Afsluiting | undefined} sluiting how a subject is closed
 * @returns {GelezenRij}
 */
export function readRij(lijn, kolommen, gevonden, sluiting) {
  const { codes, elders, rest, naam } = gevonden;
  const vak = codes.length === 1 ? codes[0] ?? '' : '';
  const schrijver = new Schrijver(lijn.regel, vak, vak ? [] : codes);
  if (vak && elders) schrijver.doubt('buiten-opleiding');
  if (vak && rest) schrijver.doubt('naam-ingekort', undefined, rest);
  if (naam) schrijver.set('naam', naam, { kolom: 1, tekst: naam });
  if (lijn.los && lijn.cellen.length !== kolommen.length) readLoose(schrijver, lijn, sluiting(vak));
  else readPlaced(schrijver, lijn, kolommen, sluiting(vak));
  return schrijver.finish(sluiting(vak));
}

/**
 * @param {Schrijver} schrijver
 * @param {Lijn} lijn
 * @param {Kolom[]} kolommen
 * @param {Afsluiting | undefined} closed
 */
function readPlaced(schrijver, { cellen }, kolommen, closed) {
  kolommen.forEach(({ betekenis }, i) => {
    const tekst = cellen[i] ?? '';
    const bron = { kolom: i + 1, tekst };
    if (betekenis === 'vak') schrijver.name(bron);
    else if (betekenis === 'naam') {
      if (schrijver.vak === KEUZEVAK && tekst) schrijver.set('naam', tekst.replace(/^['’](?=[=+\-@])/, ''), bron);
    } else if (!CIJFERS.includes(betekenis)) schrijver.setBijzonder(betekenis, bron);
    else if (betekenis !== 'berekend') schrijver.setCel(/** @type {Veld} */ (betekenis), bron, closed);
  });
  // What was computed says something only where the rest of the row does not.
  kolommen.forEach(({ betekenis }, i) => {
    if (betekenis === 'berekend') schrijver.setComputed({ kolom: i + 1, tekst: cellen[i] ?? '' }, closed);
  });
}

/**
 * A row of which the columns are not sure: only what can mean one thing is taken.
 *
 * @param {Schrijver} schrijver
 * @param {Lijn} lijn
 * @param {Afsluiting | undefined} closed
 */
function readLoose(schrijver, { cellen }, closed) {
  const [name = '', ...rest] = cellen;
  schrijver.name({ kolom: 1, tekst: name });
  const filled = rest.map((tekst, i) => ({ kolom: i + 2, tekst })).filter(({ tekst }) => readCel(tekst).soort !== 'leeg');
  const values = new Set(filled.map(({ tekst }) => readCel(tekst).waarde.replace(/,0$/, '')));
  const [bron] = filled;
  if (!bron) return;
  const { soort } = readCel(bron.tekst);
  const oneMeaning = values.size === 1 && (soort === 'beoordeling' || soort === 'status' || (soort === 'cijfer' && closed === 'se'));
  if (oneMeaning) schrijver.setCel('se', bron, closed);
  else schrijver.doubt('geen-plaats', undefined, filled.map(({ tekst }) => tekst).join(' · '));
}

/** Puts a row together. */
class Schrijver {
  /** @type {GelezenRij} */
  #rij;

  /**
   * @param {number} regel
   * @param {string} vak
   * @param {string[]} kandidaten
   */
  constructor(regel, vak, kandidaten) {
    this.#rij = { regel, vak, velden: {}, bron: {}, twijfels: [], kandidaten };
  }

  get vak() {
    return this.#rij.vak;
  }

  /**
   * @param {string} code
   * @param {Veld} [veld]
   * @param {string} [tekst]
   */
  doubt(code, veld, tekst) {
    this.#rij.twijfels.push({ code, ...(veld ? { veld } : {}), ...(tekst === undefined ? {} : { tekst }) });
  }

  /** @param {Bron} bron */
  name(bron) {
    if (bron.tekst && !this.#rij.bron.vak) this.#rij.bron.vak = bron;
  }

  /**
   * Two cells that say different things about one field leave the first, and a doubt.
   *
   * @param {Veld} veld
   * @param {string} waarde
   * @param {Bron} bron
   */
  set(veld, waarde, bron) {
    const { velden, bron: from } = this.#rij;
    if (velden[veld] !== undefined && velden[veld] !== waarde) return this.doubt('tegenspraak', veld, bron.tekst);
    velden[veld] = waarde;
    from[veld] ??= bron;
  }

  /**
   * @param {Kolom['betekenis']} betekenis
   * @param {Bron} bron
   */
  setBijzonder(betekenis, bron) {
    if (betekenis === 'niet' || betekenis === 'vraag' || betekenis === 'vak' || betekenis === 'berekend' || bron.tekst === '') return;
    const waarde = readBijzonder(betekenis, bron.tekst);
    if (waarde === undefined) this.doubt('tekst', betekenis, bron.tekst);
    else if (waarde) this.set(betekenis, waarde, bron);
  }

  /**
   * @param {Veld} veld the field that the column is for
   * @param {Bron} bron
   * @param {Afsluiting | undefined} closed
   */
  setCel(veld, bron, closed) {
    const { soort, waarde, twijfel } = readCel(bron.tekst);
    const graded = closed !== undefined && closed !== 'beoordeling';
    if (soort === 'leeg') return;
    if (soort === 'status') return this.set('status', waarde, bron);
    if (soort === 'beoordeling') return graded ? this.doubt('beoordeling-bij-cijfervak', veld, bron.tekst) : this.set('beoordeling', waarde, bron);
    if (twijfel) this.doubt(twijfel.code, veld, twijfel.tekst);
    if (soort === 'geen') return;
    if (veld === 'status' || (veld === 'beoordeling' && graded)) return this.doubt('tekst', veld, bron.tekst);
    this.set(veld === 'beoordeling' ? 'se' : veld, waarde, bron);
  }

  /**
   * @param {Bron} bron
   * @param {Afsluiting | undefined} closed
   */
  setComputed(bron, closed) {
    const { velden } = this.#rij;
    const { soort, waarde, twijfel } = readCel(bron.tekst);
    if (soort === 'status' || (soort === 'beoordeling' && closed === 'beoordeling')) this.setCel('beoordeling', bron, closed);
    if (soort !== 'cijfer' || twijfel || waarde.includes(',') || velden.se !== undefined || velden.ce !== undefined) return;
    if (velden.status === 'vrijstelling') this.set('eindcijfer', waarde, bron);
    else if (closed === 'se') {
      this.set('se', waarde, bron);
      this.doubt('se-uit-eind', 'se', bron.tekst);
    }
  }

  /** @param {Afsluiting | undefined} closed */
  finish(closed) {
    const { velden } = this.#rij;
    if (closed === 'beoordeling' && velden.se !== undefined) this.doubt('cijfer-bij-beoordeling', 'se', velden.se);
    if (closed === 'se' && velden.ce !== undefined) this.doubt('ce-bij-se-vak', 'ce', velden.ce);
    return this.#rij;
  }
}
