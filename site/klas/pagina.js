/** @import { Gegevens } from '../js/types' */
/** @import { Geplaatst, Keuzes, Namen, Standaard } from '../js/klas/types' */
/** @import { Blad, Fout, Klasrij, Overzicht, Rijoordeel } from '../elements/klaswerk/berichten' */
/** @import { Bron } from '../elements/klasinvoer/klasinvoer.js' */
import { Klasbeeld } from '../elements/klasbeeld/klasbeeld.js';
import { Klasgebreken } from '../elements/klasgebreken/klasgebreken.js';
import { Klasinvoer } from '../elements/klasinvoer/klasinvoer.js';
import { woorden as invoerwoorden } from '../elements/klasinvoer/teksten.js';
import { Klaskolommen, canBeMapped, isComplete } from '../elements/klaskolommen/klaskolommen.js';
import { Klastabel } from '../elements/klastabel/klastabel.js';
import { Klasuit } from '../elements/klasuit/klasuit.js';
import { Klasdruk } from '../elements/klasuit/druk.js';
import { Klasvoortgang } from '../elements/klasvoortgang/klasvoortgang.js';
import { Lezer } from '../elements/klaswerk/lezer.js';
import { fetchNamen } from '../elements/klaswerk/nederlands.js';
import { breathe } from '../elements/klaswerk/pauze.js';
import { Ploeg, crewSize } from '../elements/klaswerk/ploeg.js';
import { say } from '../elements/melding/melding.js';
import { find, setText } from '../js/dom.js';
import { EngineFailure } from '../js/engine/failure.js';
import { loadModule } from '../js/engine/load.js';
import { unsupported } from '../js/engine/support.js';
import { taal } from '../js/taal.js';
import { addressOf } from '../js/wortel.js';
import { STORINGEN, woorden } from './teksten.js';

/** A file that was read, on its way to the table. @typedef {{bron: Bron, keuzes: Keuzes, standaard: Standaard, kandidaten: string[], los: Geplaatst[]}} Klas */

/** A file that is read. @typedef {{bron: Bron, lezer: Lezer}} Lezing */

/** A candidate without a verdict, by place in the file. @typedef {{rij: number, fout: Fout}} Onbeoordeeld */

/** Holds the class as long as the page is open, and leads it from file to table. Nothing of it is kept anywhere else. */
export class Klaspagina {
  #gegevens;
  #werker;
  #ploeg;
  /** @type {Lezing | undefined} */
  #lezing;
  /** A reader that has no file yet. @type {Lezer | undefined} */
  #vrij;
  /** @type {Promise<Namen | undefined> | undefined} */
  #namen;
  /** Stops the judging; another one is of another class. */
  #stop = new AbortController();
  /** The request of each candidate in the table, for their sheets. @type {Map<Klasrij, string>} */
  #kandidaten = new Map();
  /** What is told of the class in the table. */
  #getoond = { bestand: '', gestopt: false };

  #storing = find('#klasstoring', HTMLElement);
  #resultaat = find('#klasresultaat', HTMLElement);
  #voortgang = new Klasvoortgang(find('#klasvoortgang', HTMLElement), () => this.#stop.abort());
  #beeld = new Klasbeeld(find('#klasbeeld', HTMLElement));
  #gebreken = new Klasgebreken(find('#klasgebreken', HTMLElement));
  #invoer;
  #kolommen;
  #tabel;
  #uit;
  #druk;

  /**
   * @param {Gegevens} gegevens
   * @param {{werker: string, home: string}} addresses of the script of the workers, and of the calculator
   */
  constructor(gegevens, { werker, home }) {
    this.#gegevens = gegevens;
    this.#werker = werker;
    this.#invoer = new Klasinvoer(find('#klasinvoer', HTMLElement), gegevens, { onBron: (bron) => this.#open(bron), namen: () => this.#findNamen() });
    this.#kolommen = new Klaskolommen(find('#klaskolommen', HTMLFormElement), gegevens, { onKeuze: ({ keuzes, standaard }) => this.#make(keuzes, standaard), onTerug: () => this.#startOver() });
    this.#tabel = new Klastabel(find('#klastabel', HTMLElement), home, () => this.#showChoice());
    this.#druk = new Klasdruk(find('#klasdruk', HTMLElement), () => ({
      rijen: this.#tabel.shown,
      opschrift: { ...this.#getoond, keuze: this.#tabel.description, versie: gegevens.bouw.versie },
    }));
    this.#uit = new Klasuit(find('#klasuit', HTMLElement), { rijen: () => this.#tabel.shown, onList: () => this.#druk.printList(), onSheets: (signal, onProgress) => this.#printSheets(signal, onProgress) });
    this.#ploeg = new Ploeg({
      spawn: () => this.#spawn(),
      load: () => loadModule(addressOf(gegevens.bouw.engine)),
      begin: /** @type {any} */ ({ build: gegevens.bouw.versie, warmUp: warmUp(gegevens), gegevens }),
    }, crewSize(navigator.hardwareConcurrency));
    find('[data-doe="terug"]', HTMLButtonElement, this.#resultaat).addEventListener('click', () => this.#startOver());
    if (unsupported()) this.#invoer.say(woorden.teOud);
    else whenIdle(() => this.#prepare());
  }

  /** Gets everything ready that a file will need, while somebody reads the page. */
  #prepare() {
    if (!this.#lezing) this.#vrij ??= new Lezer(this.#spawn());
    void this.#findNamen().catch(() => {});
    void this.#ploeg.prepare();
  }

  #spawn() {
    return new Worker(this.#werker, { type: 'module', name: taal });
  }

  /** The Dutch names, which are those of this page unless it is in another language. */
  #findNamen() {
    if (taal === 'nl') return Promise.resolve(undefined);
    this.#namen ??= fetchNamen(find('#taalwissel', HTMLAnchorElement).href).catch((error) => {
      this.#namen = undefined;
      throw error;
    });
    return this.#namen;
  }

  /**
   * Reads a file in the place of every earlier one.
   *
   * @param {Bron} bron
   */
  async #open(bron) {
    if (unsupported()) return;
    this.#forget();
    const lezing = { bron, lezer: this.#vrij ?? new Lezer(this.#spawn()) };
    this.#lezing = lezing;
    this.#vrij = undefined;
    this.#invoer.show(true);
    this.#invoer.say(invoerwoorden.lezen(bron.naam));
    try {
      const overzicht = await lezing.lezer.open(bron.inhoud, this.#gegevens, await this.#findNamen());
      if (lezing !== this.#lezing) return;
      if (overzicht.geweigerd && !canBeMapped(overzicht)) this.#invoer.refuse(overzicht.geweigerd);
      else if (isComplete(overzicht, this.#invoer.standaard)) await this.#make({}, this.#invoer.standaard);
      else this.#askMore(overzicht);
    } catch {
      this.#failReading(lezing);
    }
  }

  /** @param {Overzicht} overzicht */
  #askMore(overzicht) {
    this.#invoer.say('');
    this.#invoer.show(false);
    this.#kolommen.show(overzicht, this.#invoer.standaard);
  }

  /**
   * @param {Keuzes} keuzes
   * @param {Standaard} standaard
   */
  async #make(keuzes, standaard) {
    const lezing = this.#lezing;
    if (!lezing) return;
    const { bron, lezer } = lezing;
    try {
      const gelezen = await lezer.make(keuzes, standaard);
      if (lezing !== this.#lezing) return;
      if (!('kandidaten' in gelezen)) return this.#askAgain(gelezen);
      // What it holds is large, and seldom needed again.
      lezer.end();
      this.#lezing = undefined;
      await this.#judge({ bron, keuzes, standaard, ...gelezen });
    } catch {
      this.#failReading(lezing);
    }
  }

  /** @param {Overzicht} overzicht */
  #askAgain(overzicht) {
    if (canBeMapped(overzicht) || !overzicht.geweigerd) return this.#askMore(overzicht);
    this.#startOver();
    this.#invoer.refuse(overzicht.geweigerd);
  }

  /** @param {Lezing} lezing */
  #failReading(lezing) {
    if (lezing !== this.#lezing) return;
    this.#startOver();
    this.#invoer.say(invoerwoorden.leesfout);
  }

  /** @param {Klas} klas */
  async #judge(klas) {
    const { kandidaten } = klas;
    /** @type {(Klasrij | undefined)[]} */
    const rijen = new Array(kandidaten.length).fill(undefined);
    /** @type {Onbeoordeeld[]} */
    const rest = [];
    let done = 0;
    this.#invoer.say('');
    this.#invoer.show(false);
    this.#kolommen.hide();
    say(this.#storing, '');
    this.#stop.abort();
    const stop = new AbortController();
    this.#stop = stop;
    this.#voortgang.start(kandidaten.length);
    const take = (/** @type {number} */ from, /** @type {(Rijoordeel | undefined)[]} */ oordelen) => {
      oordelen.forEach((oordeel, i) => {
        const rij = from + i;
        if (oordeel && !('fout' in oordeel)) rijen[rij] = oordeel;
        else rest.push({ rij, fout: oordeel?.fout ?? { storing: 'died' } });
      });
      done += oordelen.length;
      this.#voortgang.move(done);
    };
    try {
      await this.#ploeg.judge({ kandidaten, soort: 'rijen', take, signal: stop.signal });
    } catch (error) {
      if (stop !== this.#stop) return;
      this.#tellFailure(error, () => this.#judge(klas));
      if (done === 0) return this.#invoer.show(true);
    }
    if (stop !== this.#stop) return;
    const explained = await this.#explain(klas, rest, rijen);
    if (stop !== this.#stop) return;
    if (!explained) say(this.#storing, woorden.veranderd);
    await this.#show(klas, rijen);
  }

  /**
   * Makes the rows of candidates without a verdict. On which line and in which column a defect is, only the file tells: it is read once
   * more.
   *
   * @param {Klas} klas
   * @param {Onbeoordeeld[]} rest
   * @param {(Klasrij | undefined)[]} rijen gets them
   * @returns {Promise<boolean>} whether the file could be read
   */
  async #explain({ bron, keuzes, standaard }, rest, rijen) {
    if (rest.length === 0) return true;
    const lezer = new Lezer(this.#spawn());
    try {
      await lezer.open(bron.inhoud, this.#gegevens, await this.#findNamen());
      await lezer.make(keuzes, standaard);
      await Promise.all(rest.map(async ({ rij, fout }) => {
        rijen[rij] = { ...(await lezer.summarise(rij, fout)), regeling: '', link: '' };
      }));
      return true;
    } catch {
      return false;
    } finally {
      lezer.end();
    }
  }

  /**
   * @param {unknown} error
   * @param {() => void} again
   */
  #tellFailure(error, again) {
    this.#voortgang.hide();
    const kind = error instanceof EngineFailure ? error.kind : 'broken';
    const action = kind === 'version' ? { label: woorden.herlaad, act: () => window.location.reload() } : { label: woorden.opnieuw, act: again };
    say(this.#storing, STORINGEN[kind], action);
  }

  /**
   * @param {Klas} klas
   * @param {(Klasrij | undefined)[]} rijen undefined for who was not judged
   */
  async #show({ bron, keuzes, standaard, kandidaten, los }, rijen) {
    const stop = this.#stop;
    this.#voortgang.hide();
    this.#kandidaten = new Map(rijen.flatMap((rij, i) => (rij ? [[rij, kandidaten[i] ?? '']] : [])));
    const judged = [...this.#kandidaten.keys()];
    await breathe();
    this.#getoond = { bestand: bron.naam, gestopt: judged.length < kandidaten.length };
    if (judged.length === 0 && los.length === 0) {
      this.#startOver();
      this.#invoer.say(woorden.gestopt);
      return;
    }
    setText(find('[data-deel="bestand"]', HTMLElement, this.#resultaat), [woorden.bestand(bron.naam, judged.length, kandidaten.length), ...describeChoices(keuzes, standaard)].join(' '));
    this.#resultaat.hidden = false;
    await breathe();
    this.#gebreken.show(judged, los);
    await breathe();
    if (stop !== this.#stop) return;
    window.addEventListener('beforeunload', askFirst);
    await this.#tabel.show(judged);
    find('h2', HTMLElement, this.#resultaat).focus();
  }

  /** What is shown has changed: picture, file and print are about that. */
  #showChoice() {
    this.#beeld.show(this.#tabel.shown, this.#tabel.description);
    this.#uit.show();
  }

  /**
   * Asks the engine about each candidate again: whole replies are not kept.
   *
   * @param {AbortSignal} signal
   * @param {(done: number) => void} onProgress
   */
  async #printSheets(signal, onProgress) {
    const rijen = this.#tabel.shown;
    /** @type {(Blad | null | undefined)[]} */
    const bladen = [];
    let done = 0;
    const take = (/** @type {number} */ from, /** @type {(Blad | null | undefined)[]} */ made) => {
      made.forEach((blad, i) => { bladen[from + i] = blad; });
      done += made.length;
      onProgress(done);
    };
    await this.#ploeg.judge({ kandidaten: rijen.map((rij) => this.#kandidaten.get(rij) ?? ''), soort: 'bladen', take, signal });
    if (!signal.aborted) await this.#druk.printSheets(rijen, bladen);
  }

  /** Forgets the class, and ends all that was done for it. */
  #forget() {
    this.#lezing?.lezer.end();
    this.#lezing = undefined;
    this.#stop.abort();
    this.#stop = new AbortController();
    this.#uit.stop();
    this.#druk.clear();
    this.#kandidaten = new Map();
    this.#voortgang.hide();
    this.#kolommen.hide();
    say(this.#storing, '');
    window.removeEventListener('beforeunload', askFirst);
    if (this.#resultaat.hidden) return;
    this.#resultaat.hidden = true;
    void this.#tabel.show([]);
    this.#gebreken.show([], []);
  }

  /** Goes back to the beginning. */
  #startOver() {
    this.#forget();
    this.#vrij ??= new Lezer(this.#spawn());
    this.#invoer.clear();
    this.#invoer.show(true);
    this.#invoer.focus();
  }
}

/** A result that is on the page only is not thrown away by one wrong key. @param {BeforeUnloadEvent} event */
function askFirst(event) {
  event.preventDefault();
  event.returnValue = true; // what older browsers look at
}

/** @param {() => void} act */
function whenIdle(act) {
  const soon = 300;
  if ('requestIdleCallback' in window) window.requestIdleCallback(act, { timeout: 2000 });
  else setTimeout(act, soon);
}

/**
 * A request that makes an engine quick.
 *
 * @param {Gegevens} gegevens
 */
function warmUp({ voorbeelden }) {
  const [opleiding, voorbeeld] = Object.entries(voorbeelden)[0] ?? [];
  const { vakken, ...examen } = voorbeeld ?? { vakken: [] };
  return JSON.stringify({ examen: { ...examen, opleiding }, vakken, vragen: ['uitleg', 'herkansing'] });
}

/**
 * What somebody chose before the class was judged, to be seen beside the results.
 *
 * @param {Keuzes} keuzes
 * @param {Standaard} standaard
 */
function describeChoices(keuzes, standaard) {
  const chosen = [standaard.opleiding, standaard.jaar].filter(Boolean).join(', ');
  const unused = Object.keys(keuzes).filter((kolom) => keuzes[kolom] === '-');
  return [...(chosen ? [woorden.standaard(chosen)] : []), ...(unused.length > 0 ? [woorden.nietGebruikt(unused)] : [])];
}
