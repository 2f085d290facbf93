/** @import { Antwoord } from '../../js/types' */
/** @import { Kandidaat, Klas } from '../../js/klas/types' */
/** @import { Leesbericht, Leesvraag, Overzicht, Reden } from './berichten' */
import { makeKandidaten, mapKlas, openKlas } from '../../js/klas/lees.js';
import { summarise } from '../../js/klas/samenvatting.js';
import { MOST } from '../../js/klas/tabel.js';
import { shortenTable } from './inkorten.js';

/** So many candidates go to the page at once: it can take those in without being held up. */
const PART = 200;

/**
 * The inside of the worker that reads: it opens a file, makes the candidates, and keeps their rows to say where a defect is.
 */
export class Leeshulp {
  #post;
  /** @type {Klas | undefined} */
  #klas;
  /** @type {ReturnType<typeof makeKandidaten>['lezer'] | undefined} */
  #lezer;
  /** @type {Kandidaat[]} */
  #kandidaten = [];

  /** @param {(bericht: Leesbericht) => void} post */
  constructor(post) {
    this.#post = post;
  }

  /** @param {Leesvraag} vraag */
  async hear(vraag) {
    try {
      if ('open' in vraag) this.#post({ overzicht: await this.#open(vraag) });
      else if ('maak' in vraag) this.#make(vraag);
      else this.#summarise(vraag);
    } catch (error) {
      this.#post({ dood: String(error) });
    }
  }

  /** @param {Extract<Leesvraag, {open: unknown}>} vraag */
  async #open({ open, gegevens, namen }) {
    const source = await readSource(open);
    if ('geweigerd' in source) return refuse(source.geweigerd);
    const klas = openKlas(source, { gegevens, ...(namen ? { namen } : {}) });
    const tabel = shortenTable(klas.tabel);
    this.#klas = tabel === klas.tabel ? klas : mapKlas({ ...klas, tabel }, {});
    return overzichtOf(this.#klas);
  }

  /** @param {Extract<Leesvraag, {maak: unknown}>} vraag */
  #make({ maak, standaard }) {
    if (!this.#klas) throw new Error('nothing was opened');
    const klas = mapKlas(this.#klas, maak);
    if (klas.geweigerd || klas.indeling.onbekend.length > 0) return this.#post({ overzicht: overzichtOf(klas) });
    const { lezer, kandidaten, los } = makeKandidaten(klas, standaard);
    this.#lezer = lezer;
    this.#kandidaten = kandidaten;
    for (let i = 0; i < kandidaten.length; i += PART) {
      this.#post({ kandidaten: kandidaten.slice(i, i + PART).map((kandidaat) => JSON.stringify({ ...kandidaat, rijen: [] })) });
    }
    this.#post({ klaar: los });
  }

  /** @param {Extract<Leesvraag, {rij: unknown}>} vraag */
  #summarise({ rij, fout }) {
    const kandidaat = this.#kandidaten[rij];
    if (!this.#klas || !this.#lezer || !kandidaat) throw new Error('no such candidate');
    this.#post({ rij, samenvatting: summarise(this.#klas.gegevens, this.#lezer, kandidaat, /** @type {Antwoord} */ (fout)) });
  }
}

/**
 * @param {Klas} klas
 * @returns {Overzicht}
 */
function overzichtOf({ tabel, indeling, geweigerd }) {
  const { onbekend, vorm, kandidaat } = indeling;
  return {
    rijen: tabel.rijen.length, onbekend, velden: kandidaat.map(([veld]) => veld),
    ...(vorm ? { vorm } : {}), ...(geweigerd ? { geweigerd } : {}),
  };
}

/**
 * @param {Reden} geweigerd
 * @returns {Overzicht}
 */
function refuse(geweigerd) {
  return { rijen: 0, onbekend: [], velden: [], geweigerd };
}

/**
 * The bytes of a file, when it may hold text.
 *
 * @param {Blob} source
 * @returns {Promise<Uint8Array | {geweigerd: Reden}>}
 */
async function readSource(source) {
  if (source.size > MOST) return { geweigerd: 'te-groot' };
  let bytes;
  try {
    bytes = new Uint8Array(await source.arrayBuffer());
  } catch {
    return { geweigerd: 'onleesbaar' };
  }
  const kind = kindOf(bytes);
  return kind ? { geweigerd: kind } : bytes;
}

/**
 * What a file is that holds no text.
 *
 * @param {Uint8Array} bytes
 * @returns {Reden | undefined}
 */
function kindOf(bytes) {
  const begin = String.fromCharCode(...bytes.subarray(0, 4));
  if (begin.startsWith('PK\x03\x04') || begin === '\xd0\xcf\x11\xe0') return 'excel';
  if (begin === '%PDF') return 'pdf';
  const utf16 = begin.startsWith('\xff\xfe') || begin.startsWith('\xfe\xff');
  return !utf16 && bytes.includes(0) ? 'geen-tekst' : undefined;
}
