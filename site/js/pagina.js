/** @import {Antwoord, Gegevens, Lijst, Rij, Veld} from './types' */
/** @import {Cijferlijst} from '../elements/cijferlijst/cijferlijst.js' */
/** @import {Drempels} from '../elements/drempels/drempels.js' */
/** @import {Examenkeuze} from '../elements/examenkeuze/examenkeuze.js' */
/** @import {Fouten} from '../elements/fouten/fouten.js' */
/** @import {Herkansing} from '../elements/herkansing/herkansing.js' */
/** @import {Proef} from '../elements/proef/proef.js' */
/** @import {Uitslag} from '../elements/uitslag/uitslag.js' */
/** @import {Vakkiezer} from '../elements/vakkiezer/vakkiezer.js' */
/** @import {Vooruitblik} from '../elements/vooruitblik/vooruitblik.js' */
/** @import {Geheugen} from './lijst/bewaren.js' */
/** @import {Rekenaar} from './rekenaar.js' */
import { say } from '../elements/melding/melding.js';
import { makeOmroeper } from '../elements/uitslag/omroeper.js';
import { find } from './dom.js';
import { KEUZEVAK, exists, findOpleiding } from './lijst/catalogus.js';
import { examenjaar } from './lijst/jaar.js';
import { setAsideText } from './lijst/opzij.js';
import { changesOf, outcomeText } from './lijst/verschil.js';
import { arrange, isFilled, newRij } from './lijst/rangschik.js';
import { toVerzoek } from './lijst/verzoek.js';
import { exampleOf } from './lijst/voorbeeld.js';
import { makeAfterPaint } from './scherm.js';

/**
 * The parts of the page.
 *
 * @typedef {object} Delen
 * @property {Geheugen} geheugen
 * @property {Examenkeuze} keuze
 * @property {Cijferlijst} cijferlijst
 * @property {Vakkiezer} vakkiezer
 * @property {Uitslag} uitslag
 * @property {Fouten} fouten
 * @property {Rekenaar} rekenaar
 * @property {Herkansing} herkansing
 * @property {Drempels} drempels
 * @property {Proef} proef
 * @property {Vooruitblik} vooruitblik
 */

/** The calculator: it holds the list, and passes it on to whoever shows, keeps or judges it. */
export class Pagina {
  #gegevens;
  #delen;
  #announce = makeOmroeper(find('#omroeper', HTMLElement));
  #afterPaint = makeAfterPaint();
  #melding = find('#melding', HTMLElement);
  /** @type {Lijst} */
  #lijst;
  /** @type {Antwoord | undefined} */
  #antwoord;
  /**
   * A verdict on the list is on its way, and nothing else may be asked before it is there: the engine answers only the newest.
   * Once the list is empty no answer is wanted any more, though one may still come.
   */
  #asking = false;
  /** The real list and its verdict, while grades are being tried. @type {{lijst: Lijst, antwoord: Antwoord} | undefined} */
  #echt;

  /**
   * @param {Gegevens} gegevens
   * @param {Delen} delen
   */
  constructor(gegevens, delen) {
    this.#gegevens = gegevens;
    this.#delen = delen;
    this.#lijst = this.#empty();
  }

  /** Takes the list up where this entry of the tab's history left it. */
  restore() {
    this.#lijst = this.#delen.geheugen.recall() ?? this.#lijst;
    this.#layOut();
  }

  /** Gives the list on the screen, which is the newest, to another place on this page, such as #uitslag or the way back from it. */
  moveAlong() {
    this.#delen.geheugen.keep(this.#echt?.lijst ?? this.#lijst);
  }

  /** Begins a trial: from here on what is changed is not kept, until the trial ends and the real list is back. */
  tryOut() {
    if (this.#echt || !this.#antwoord?.uitleg) return;
    this.#echt = { lijst: structuredClone(this.#lijst), antwoord: this.#antwoord };
    this.#showTrial(true);
    this.#showOutcome(this.#antwoord);
  }

  /**
   * Tries one grade for the centraal examen of a subject.
   *
   * @param {string} vak
   * @param {string} cijfer with a comma
   */
  tryGrade(vak, cijfer) {
    this.tryOut();
    const rij = this.#lijst.rijen.find((row) => row.vak === vak);
    if (!rij || !this.#echt) return;
    rij.ce = cijfer;
    this.#layOut();
    this.#delen.cijferlijst.control(rij.sleutel, 'ce')?.focus();
  }

  endTrial() {
    if (!this.#echt) return;
    const { lijst } = this.#echt;
    this.#echt = undefined;
    this.#showTrial(false);
    this.#replace(lijst);
    find('#watals', HTMLButtonElement).focus();
  }

  /** While grades are tried the exam and its rows stay what they are. @param {boolean} trying */
  #showTrial(trying) {
    find('#formulier', HTMLElement).toggleAttribute('data-proef', trying);
    find('#examenkeuze', HTMLFieldSetElement).disabled = trying;
    find('#vakkiezer', HTMLElement).hidden = trying;
    find('.knoppen', HTMLElement).hidden = trying;
    say(this.#melding, '');
    if (!trying) this.#delen.proef.hide();
  }

  /** @param {Antwoord} antwoord of the list as it is tried */
  #showOutcome(antwoord) {
    if (!this.#echt) return;
    const changes = changesOf(this.#gegevens, this.#echt.lijst, this.#lijst);
    this.#delen.proef.show(outcomeText(changes, this.#echt.antwoord, antwoord));
  }

  /** @param {import('../elements/examenkeuze/examenkeuze.js').Keuze} keuze */
  chooseExamen(keuze) {
    const before = this.#lijst;
    this.#replace(arrange(this.#gegevens, { ...before, ...keuze }));
    say(this.#melding, setAsideText(this.#gegevens, this.#lijst));
  }

  /**
   * @param {number} sleutel
   * @param {Veld} veld
   * @param {string | boolean} value
   */
  change(sleutel, veld, value) {
    const rij = this.#find(sleutel);
    if (!rij) return;
    Object.assign(rij, { [veld]: value });
    // Another subject has other fields, and a part of the combinatiecijfer stands in another place.
    if (veld === 'vak') this.#layOut();
    else if (veld === 'combi') this.#replace(arrange(this.#gegevens, this.#lijst));
    else this.#judge();
  }

  /** A field is left: what is wrong with it may be said from now on, and what was typed is written down. */
  leaveField() {
    this.#delen.geheugen.flush();
    // The field that is left still has the focus while its event runs.
    setTimeout(() => {
      if (this.#antwoord?.gebreken) this.#show(this.#lijst, this.#antwoord);
    });
  }

  /** @param {string} vak */
  add(vak) {
    const added = newRij({ vak, combi: ['lit', 'gds', 'lv'].includes(vak) });
    this.#replace(arrange(this.#gegevens, { ...this.#lijst, rijen: [...this.#lijst.rijen, added] }));
    const row = this.#lijst.rijen.findLast((rij) => rij.vak === vak);
    if (row) this.#delen.cijferlijst.control(row.sleutel, 'se')?.focus();
  }

  /** @param {number} sleutel */
  remove(sleutel) {
    const before = this.#lijst;
    this.#replace({ ...before, rijen: before.rijen.filter((rij) => rij.sleutel !== sleutel) });
    this.#offerUndo('Het vak is weggehaald.', before);
    find('#vakkiezer-veld', HTMLInputElement).focus();
  }

  showExample() {
    const before = this.#lijst;
    const example = exampleOf(this.#gegevens, before.opleiding || 'havo', before.jaar);
    if (!example) return;
    this.#replace(example);
    this.#offerUndo('Dit is een voorbeeld. Je kunt elk cijfer veranderen.', before);
  }

  startOver() {
    const before = this.#lijst;
    this.#replace(this.#empty());
    this.#offerUndo('Je lijst is leeg.', before);
    this.#delen.keuze.focusNext();
  }

  /**
   * @param {string} text
   * @param {Lijst} before
   */
  #offerUndo(text, before) {
    const undo = () => {
      this.#replace(before);
      say(this.#melding, 'Je vorige lijst staat er weer.');
    };
    say(this.#melding, text, before.opleiding || before.opzij.length > 0 ? { label: 'Ongedaan maken', act: undo } : undefined);
  }

  /** @param {Lijst} lijst */
  #replace(lijst) {
    this.#lijst = lijst;
    this.#layOut();
  }

  /** Shows the list with its rows anew, and has it judged. */
  #layOut() {
    const { keuze, cijferlijst, vakkiezer } = this.#delen;
    keuze.show(this.#lijst);
    cijferlijst.render(this.#lijst);
    vakkiezer.offer(this.#addable());
    const laidOut = this.#lijst.rijen.length > 0;
    find('#lijstuitleg', HTMLElement).hidden = !laidOut;
    find('#vakkiezer', HTMLElement).hidden = !laidOut || this.#echt !== undefined;
    find('#opnieuw', HTMLElement).hidden = this.#lijst.opleiding === '';
    this.#judge();
  }

  /** Has the list judged, and writes it down while the engine is at work. */
  #judge() {
    this.#ask();
    if (!this.#echt) this.#delen.geheugen.keep(this.#lijst);
  }

  #ask() {
    const { uitslag, cijferlijst, rekenaar } = this.#delen;
    const lijst = this.#lijst;
    cijferlijst.nameFields(lijst);
    if (!lijst.rijen.some(isFilled)) {
      this.#antwoord = undefined;
      this.#asking = false;
      this.#delen.fouten.set([]);
      this.#showPossible();
      find('#watals', HTMLElement).hidden = true;
      find('#uitslag', HTMLElement).ariaBusy = 'false';
      cijferlijst.show(lijst);
      if (lijst.rijen.length === 0) uitslag.showWithout('leeg', ...this.#nextStep());
      else uitslag.showWithout('leeg', 'Vul je cijfers in', 'Je ziet meteen of je geslaagd bent, en waarom. Een cijfer dat je nog niet weet, laat je leeg.');
      return;
    }
    this.#asking = true;
    rekenaar.judge({ ...toVerzoek(this.#gegevens, lijst, ['uitleg']), ...cijferlijst.punten.vraag(lijst) }, {
      onWait: () => {
        if (this.#asking) uitslag.showWithout('wachten', 'Even geduld', 'De rekenmachine wordt nog geladen. Typ gerust door: je cijfers blijven staan en worden zo nagekeken.');
      },
      onAnswer: (antwoord) => {
        if (!this.#asking) return;
        this.#asking = false;
        this.#show(lijst, antwoord);
      },
      onFailure: (text) => {
        if (this.#asking) uitslag.showWithout('storing', 'Dat lukt nu niet', text);
      },
    });
  }

  /**
   * @param {Lijst} lijst
   * @param {Antwoord} antwoord
   */
  #show(lijst, antwoord) {
    const { uitslag, fouten, cijferlijst } = this.#delen;
    this.#antwoord = antwoord;
    fouten.set(antwoord.gebreken ?? []);
    cijferlijst.punten.show(antwoord.omzetting);
    if (antwoord.storing) {
      uitslag.showWithout('storing', 'Dat lukt nu niet', antwoord.storing);
    } else if (antwoord.gebreken) {
      // Half a grade is no mistake yet: the last verdict stays until the field is left.
      const [first, ...more] = fouten.sayable;
      if (first) uitslag.showWithout('nakijken', 'Klopt dit?', more.length === 0 ? first.tekst : `Er klopt iets niet op ${more.length + 1} plekken. In je lijst staat erbij wat.`);
    } else {
      cijferlijst.show(lijst, antwoord);
      uitslag.showOordeel(antwoord);
      this.#showOutcome(antwoord);
      this.#announce(`${antwoord.uitleg.kop}. ${antwoord.uitleg.reden}`);
    }
    this.#showRest(lijst, antwoord);
  }

  /**
   * Shows what the verdict rests on once the verdict itself is on the screen, and only then asks what can still be done: on
   * a slow phone a key would otherwise wait for it.
   *
   * @param {Lijst} lijst
   * @param {Antwoord} antwoord
   */
  #showRest(lijst, antwoord) {
    const column = find('#uitslag', HTMLElement);
    column.ariaBusy = 'true';
    this.#afterPaint(() => {
      if (antwoord !== this.#antwoord || this.#asking) return;
      const judged = !antwoord.storing && !antwoord.gebreken;
      find('#watals', HTMLElement).hidden = !judged;
      if (judged) this.#delen.uitslag.showGrounds(antwoord, `regels/${antwoord.regeling}.html`);
      const done = (/** @type {Antwoord | undefined} */ full) => {
        if (antwoord !== this.#antwoord) return;
        column.ariaBusy = 'false';
        this.#showPossible(full);
      };
      if (!judged) done(undefined);
      else {
        const verzoek = toVerzoek(this.#gegevens, lijst, ['uitleg', 'herkansing', 'vooruitblik']);
        this.#delen.rekenaar.judge(verzoek, { onWait: () => {}, onAnswer: done, onFailure: () => done(undefined) });
      }
    });
  }

  /**
   * Shows what can still be done; nothing when that is not known.
   *
   * @param {Antwoord} [antwoord]
   */
  #showPossible(antwoord) {
    const { uitslag, herkansing, drempels, vooruitblik } = this.#delen;
    const known = antwoord?.uitleg ? antwoord : undefined;
    vooruitblik.show(known);
    herkansing.show(known);
    drempels.show(known);
    if (known) uitslag.showWayOut(known);
  }

  /** @returns {[kop: string, reden: string]} */
  #nextStep() {
    const then = 'Je ziet meteen of je geslaagd bent, en waarom.';
    if (!this.#lijst.opleiding) return ['Kies je opleiding', `Kies daarna je profiel en vul je cijfers in. ${then}`];
    if (!this.#lijst.profiel) return ['Kies je profiel', `Dan komen je vakken op de lijst. ${then}`];
    return ['Kies je examenjaar', `De regels verschillen per jaar. ${then}`];
  }

  /** The subjects that are not on the list yet; a keuzevak may be added again. */
  #addable() {
    const { opleiding, jaar, rijen } = this.#lijst;
    const found = findOpleiding(this.#gegevens, opleiding);
    if (!found) return [];
    const present = rijen.map(({ vak }) => vak);
    return Object.keys(found.vakken).filter((vak) => exists(this.#gegevens, found, jaar, vak) && (vak === KEUZEVAK || !present.includes(vak)));
  }

  /** @returns {Lijst} */
  #empty() {
    return { opleiding: '', jaar: examenjaar(new Date(), this.#gegevens.jaren) ?? 0, profiel: '', leerwerktraject: false, rijen: [], opzij: [] };
  }

  /**
   * @param {number} sleutel
   * @returns {Rij | undefined}
   */
  #find(sleutel) {
    return this.#lijst.rijen.find((rij) => rij.sleutel === sleutel);
  }
}
