/** @import {Antwoord, Gegevens, Lijst} from './types' */
/** @import {Cijferlijst} from '../elements/cijferlijst/cijferlijst.js' */
/** @import {Drempels} from '../elements/drempels/drempels.js' */
/** @import {Fouten} from '../elements/fouten/fouten.js' */
/** @import {Herkansing} from '../elements/herkansing/herkansing.js' */
/** @import {Uitslag} from '../elements/uitslag/uitslag.js' */
/** @import {Vervolg} from '../elements/vervolg/vervolg.js' */
/** @import {Vooruitblik} from '../elements/vooruitblik/vooruitblik.js' */
/** @import {Rekenaar} from './rekenaar.js' */
import { makeOmroeper } from '../elements/uitslag/omroeper.js';
import { find } from './dom.js';
import { asWritten } from './lijst/cijfer.js';
import { isFilled } from './lijst/rangschik.js';
import { toVerzoek } from './lijst/verzoek.js';
import { GEWOON } from './lijst/voorbeeld.js';
import { makeAfterPaint } from './scherm.js';
import { zin } from './taal.js';
import { addressOf } from './wortel.js';

const NOT_NOW = zin('Dat lukt nu niet', 'That doesn’t work now');

/**
 * Of two resits there can be dozens of pairs, and the engine answers nothing else meanwhile: where that took long, it is asked
 * once the keys are quiet.
 */
const LONG = 100;
const PAUSE = 400;

/**
 * What judges, and what shows the outcome.
 *
 * @typedef {object} Delen
 * @property {Rekenaar} rekenaar
 * @property {Cijferlijst} cijferlijst
 * @property {Uitslag} uitslag
 * @property {Fouten} fouten
 * @property {Herkansing} herkansing
 * @property {Drempels} drempels
 * @property {Vervolg} vervolg
 * @property {Vooruitblik} vooruitblik
 */

/** Has the list judged and shows what comes of it: the verdict at once, then what it rests on, then what is still possible. */
export class Beoordeling {
  #gegevens;
  #delen;
  #onOordeel;
  #announce = makeOmroeper(find('#omroeper', HTMLElement));
  #afterPaint = makeAfterPaint();
  /** @type {Lijst} */
  #lijst = { ...GEWOON, opleiding: '', jaar: 0, profiel: '', rijen: [], opzij: [] };
  /** @type {Antwoord | undefined} */
  #antwoord;
  /**
   * A verdict on the list is on its way, and nothing else may be asked before it is there: the engine answers only the newest.
   * Once the list is empty no answer is wanted any more, though one may still come.
   */
  #asking = false;
  /** How long the engine was at work on what can still be done, the last time, in milliseconds. */
  #took = 0;

  /**
   * @param {Gegevens} gegevens
   * @param {Delen} delen
   * @param {(antwoord: Antwoord) => void} onOordeel there is a new verdict
   */
  constructor(gegevens, delen, onOordeel) {
    this.#gegevens = gegevens;
    this.#delen = delen;
    this.#onOordeel = onOordeel;
  }

  /** The newest reply on the list as it is; undefined when there is none. */
  get antwoord() {
    return this.#antwoord;
  }

  /**
   * Has a list judged, and shows what comes of it.
   *
   * @param {Lijst} lijst
   */
  judge(lijst) {
    const { uitslag, cijferlijst, rekenaar } = this.#delen;
    this.#lijst = lijst;
    cijferlijst.nameFields(lijst);
    if (!lijst.rijen.some(isFilled)) {
      this.#showEmpty(lijst);
      return;
    }
    this.#asking = true;
    rekenaar.judge({ ...this.#verzoek(['uitleg']), ...cijferlijst.punten.vraag(lijst) }, {
      onWait: () => {
        if (this.#asking) {
          uitslag.showWithout('wachten', zin('Even geduld', 'One moment'), zin(
            'De rekenmachine wordt nog geladen. Typ gerust door: je cijfers blijven staan en worden zo nagekeken.',
            'The calculator is still loading. Feel free to type on: your grades stay and are checked in a moment.',
          ));
        }
      },
      onAnswer: (antwoord) => {
        if (!this.#asking) return;
        this.#asking = false;
        this.#show(antwoord);
      },
      onFailure: (text) => {
        if (this.#asking) this.#showNothing('storing', NOT_NOW, text);
      },
    });
  }

  /**
   * The request for the list. The engine repeats a grade that can't be right, so each is sent as this page writes it.
   *
   * @param {string[]} vragen what to ask besides the verdict
   */
  #verzoek(vragen) {
    const verzoek = toVerzoek(this.#gegevens, this.#lijst, vragen);
    return { ...verzoek, vakken: verzoek.vakken.map(asWritten) };
  }

  /** @param {Antwoord} antwoord */
  #show(antwoord) {
    const { uitslag, fouten, cijferlijst } = this.#delen;
    this.#antwoord = antwoord;
    cijferlijst.anders.reveal(antwoord.gebreken ?? []);
    fouten.set(antwoord.gebreken ?? []);
    cijferlijst.punten.show(antwoord.omzetting);
    if (antwoord.storing) {
      uitslag.showWithout('storing', NOT_NOW, antwoord.storing);
    } else if (antwoord.gebreken) {
      // Half a grade is no mistake yet: the last verdict stays until the field is left.
      const [first, ...more] = fouten.sayable;
      if (first) uitslag.showWithout('nakijken', zin('Klopt dit?', 'Is this right?'), more.length === 0 ? first.tekst : wrongIn(more.length + 1));
    } else {
      cijferlijst.show(this.#lijst, antwoord);
      uitslag.showOordeel(antwoord);
      this.#onOordeel(antwoord);
      this.#announce(`${antwoord.uitleg.kop}. ${antwoord.uitleg.reden}`);
    }
    this.#showRest(antwoord);
  }

  /**
   * Shows what the verdict rests on once the verdict itself is on the screen, and only then asks what can still be done: on
   * a slow phone a key would otherwise wait for it.
   *
   * @param {Antwoord} antwoord
   */
  #showRest(antwoord) {
    const column = find('#uitslag', HTMLElement);
    column.ariaBusy = 'true';
    this.#afterPaint(() => {
      if (antwoord !== this.#antwoord || this.#asking) return;
      const judged = !antwoord.storing && !antwoord.gebreken;
      find('#watals', HTMLElement).hidden = !judged;
      if (judged) this.#delen.uitslag.showGrounds(antwoord, addressOf(`regels/${antwoord.regeling}.html`));
      const done = (/** @type {Antwoord | undefined} */ full) => {
        if (antwoord !== this.#antwoord) return;
        column.ariaBusy = 'false';
        this.#showPossible(full);
      };
      if (!judged) done(undefined);
      else if (this.#took < LONG) this.#askPossible(done);
      else setTimeout(() => {
        if (antwoord === this.#antwoord && !this.#asking) this.#askPossible(done);
      }, PAUSE);
    });
  }

  /** @param {(full: Antwoord | undefined) => void} done */
  #askPossible(done) {
    const verzoek = this.#verzoek(['uitleg', 'herkansing', 'vooruitblik']);
    const asked = performance.now();
    const onAnswer = (/** @type {Antwoord} */ full) => {
      this.#took = performance.now() - asked;
      done(full);
    };
    const whole = this.#antwoord?.uitslag === 'afgewezen' ? this.#delen.vervolg.ask(verzoek) : verzoek;
    this.#delen.rekenaar.judge(whole, { onWait: () => {}, onAnswer, onFailure: () => done(undefined) });
  }

  /**
   * Shows what can still be done; nothing when that is not known.
   *
   * @param {Antwoord} [antwoord]
   */
  #showPossible(antwoord) {
    const { uitslag, herkansing, drempels, vervolg, vooruitblik } = this.#delen;
    const known = antwoord?.uitleg ? antwoord : undefined;
    vooruitblik.show(known);
    herkansing.show(known);
    drempels.show(known);
    vervolg.show(known);
    if (known) uitslag.showWayOut(known);
  }

  /** Asks again what can still be done. While a verdict is on its way that follows by itself. */
  askRest() {
    if (this.#antwoord && !this.#asking) this.#showRest(this.#antwoord);
  }

  /** Says what is wrong, now that the field that was being typed in is left. */
  sayFaults() {
    if (this.#antwoord?.gebreken) this.#show(this.#antwoord);
  }

  /** @param {Lijst} lijst in which nothing was filled in */
  #showEmpty(lijst) {
    this.#asking = false;
    this.#delen.fouten.set([]);
    this.#showNothing('leeg', ...nextStep(lijst));
  }

  /**
   * Shows why there is no verdict, and takes away what belonged to the last one.
   *
   * @param {'leeg' | 'storing'} stand
   * @param {string} kop
   * @param {string} reden
   */
  #showNothing(stand, kop, reden) {
    this.#antwoord = undefined;
    this.#delen.uitslag.showWithout(stand, kop, reden);
    this.#delen.cijferlijst.show(this.#lijst);
    this.#showPossible();
    find('#watals', HTMLElement).hidden = true;
    find('#uitslag', HTMLElement).ariaBusy = 'false';
  }
}

/** @param {number} plekken */
function wrongIn(plekken) {
  return zin(`Er klopt iets niet op ${plekken} plekken. In je lijst staat erbij wat.`, `Something is not right in ${plekken} places. Your list says what.`);
}

/**
 * What the visitor has to do next to get a verdict.
 *
 * @param {Lijst} lijst
 * @returns {[kop: string, reden: string]}
 */
function nextStep({ opleiding, profiel, jaar }) {
  const then = zin('Je ziet meteen of je geslaagd bent, en waarom.', 'You see at once whether you have passed, and why.');
  if (!opleiding) {
    return [zin('Kies je opleiding', 'Choose your school type'), zin(`Kies daarna je profiel en vul je cijfers in. ${then}`, `Then choose your profile and enter your grades. ${then}`)];
  }
  if (!profiel) return [zin('Kies je profiel', 'Choose your profile'), zin(`Dan komen je vakken op de lijst. ${then}`, `That puts your subjects on the list. ${then}`)];
  if (!jaar) return [zin('Kies je examenjaar', 'Choose your exam year'), zin(`De regels verschillen per jaar. ${then}`, `The rules differ from year to year. ${then}`)];
  return [zin('Vul je cijfers in', 'Enter your grades'), zin(`${then} Een cijfer dat je nog niet weet, laat je leeg.`, `${then} Leave a grade that you don’t know yet empty.`)];
}
