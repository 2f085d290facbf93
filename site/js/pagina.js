/** @import {Antwoord, Gegevens, Lijst, Rij, Veld} from './types' */
/** @import {Examenkeuze} from '../elements/examenkeuze/examenkeuze.js' */
/** @import {Proef} from '../elements/proef/proef.js' */
/** @import {Situatie} from '../elements/situatie/situatie.js' */
/** @import {Vakkiezer} from '../elements/vakkiezer/vakkiezer.js' */
/** @import {Geheugen} from './lijst/bewaren.js' */
import { say } from '../elements/melding/melding.js';
import { Beoordeling } from './beoordeling.js';
import { find } from './dom.js';
import { KEUZEVAK, findExamen, findOpleiding, onlyHigher } from './lijst/catalogus.js';
import { examenjaar } from './lijst/jaar.js';
import { setAsideText } from './lijst/opzij.js';
import { veldenVan } from './lijst/velden.js';
import { changesOf, outcomeText } from './lijst/verschil.js';
import { arrange, newRij } from './lijst/rangschik.js';
import { GEWOON, exampleOf } from './lijst/voorbeeld.js';
import { SOORTEN } from './lijst/woorden.js';
import { neemOver } from './plakken/neemover.js';
import { zin } from './taal.js';

/**
 * The parts of the page.
 *
 * @typedef {object} EigenDelen
 * @property {Geheugen} geheugen
 * @property {Examenkeuze} keuze
 * @property {Situatie} situatie
 * @property {Vakkiezer} vakkiezer
 * @property {Proef} proef
 *
 * @typedef {EigenDelen & import('./beoordeling.js').Delen} Delen
 */

/**
 * What a school sets.
 *
 * @typedef {object} School
 * @property {Partial<Lijst>} [begin] what is chosen of the exam at the start
 * @property {(lijst: Lijst, example?: boolean) => Lijst} [complete] adds what the school puts on every list of an opleiding
 * @property {(antwoord: Antwoord, lijst: Lijst, trial: boolean) => void} [onOordeel] there is a verdict on the list, or on one that is only tried
 */

/** So many subjects the engine takes; nobody has half of that. */
const MOST = 40;

/** The calculator: it holds the list, changes it as the visitor wants, and passes it on to whoever shows, keeps or judges it. */
export class Pagina {
  #gegevens;
  #delen;
  #school;
  #beoordeling;
  #melding = find('#melding', HTMLElement);
  /** @type {Lijst} */
  #lijst;
  /** The real list and its verdict, while grades are being tried. @type {{lijst: Lijst, antwoord: Antwoord} | undefined} */
  #echt;

  /**
   * @param {Gegevens} gegevens
   * @param {Delen} delen
   * @param {School} [school]
   */
  constructor(gegevens, delen, school = {}) {
    this.#gegevens = gegevens;
    this.#delen = delen;
    this.#school = school;
    this.#beoordeling = new Beoordeling(gegevens, delen, (antwoord) => {
      this.#showOutcome(antwoord);
      school.onOordeel?.(antwoord, this.#lijst, this.#echt !== undefined);
    });
    this.#lijst = this.#empty();
  }

  /** Takes the list up where this entry of the tab's history left it. */
  restore() {
    const kept = this.#delen.geheugen.recall();
    // A school may offer something else by now.
    this.#replace(kept ? arrange(this.#gegevens, kept) : this.#lijst);
  }

  /** Gives the list on the screen, which is the newest, to another place on this page, such as #uitslag or the way back from it. */
  moveAlong() {
    this.#delen.geheugen.keep(this.#echt?.lijst ?? this.#lijst);
  }

  /** Begins a trial: from here on what is changed is not kept, until the trial ends and the real list is back. */
  tryOut() {
    const { antwoord } = this.#beoordeling;
    if (this.#echt || !antwoord?.uitleg) return;
    this.#echt = { lijst: structuredClone(this.#lijst), antwoord };
    this.#showTrial(true);
    this.#showOutcome(antwoord);
  }

  /**
   * Tries one grade for a subject.
   *
   * @param {string} vak
   * @param {string} cijfer as people write it in the language of the page
   * @param {'se' | 'ce'} veld
   */
  tryGrade(vak, cijfer, veld) {
    this.tryOut();
    const rij = this.#lijst.rijen.find((row) => row.vak === vak);
    if (!rij || !this.#echt) return;
    rij[veld] = cijfer;
    this.#layOut();
    this.#delen.cijferlijst.control(rij.sleutel, veld)?.focus();
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
    for (const exam of ['#examenkeuze', '#situatie']) find(exam, HTMLFieldSetElement).disabled = trying;
    find('#vakkiezer', HTMLElement).hidden = trying;
    find('.knoppen', HTMLElement).hidden = trying;
    find('#plakken', HTMLElement).hidden = trying;
    say(this.#melding, '');
    if (!trying) this.#delen.proef.hide();
  }

  /** @param {Antwoord} antwoord of the list as it is tried */
  #showOutcome(antwoord) {
    if (!this.#echt) return;
    const changes = changesOf(this.#gegevens, this.#echt.lijst, this.#lijst);
    this.#delen.proef.show(outcomeText(changes, this.#echt.antwoord, antwoord));
  }

  /** @param {Partial<Lijst>} keuze what was chosen of the exam */
  chooseExamen(keuze) {
    const chosen = { ...this.#lijst, ...keuze };
    const opleiding = findOpleiding(this.#gegevens, chosen.opleiding);
    const gone = opleiding && !opleiding.soorten.includes(chosen.soort) ? zin(`Op het ${SOORTEN[chosen.soort]} kun je geen ${opleiding.naam} doen. `, `The ${SOORTEN[chosen.soort]} has no ${opleiding.naam}. `) : '';
    if (gone) Object.assign(chosen, { opleiding: '', profiel: '' });
    const fresh = this.#lijst.rijen.length === 0 || chosen.opleiding !== this.#lijst.opleiding;
    this.#replace(arrange(this.#gegevens, fresh ? this.#complete(chosen) : chosen));
    say(this.#melding, gone + setAsideText(this.#gegevens, this.#lijst));
  }

  /**
   * @param {number} sleutel
   * @param {Veld} veld
   * @param {string | boolean} value
   */
  change(sleutel, veld, value) {
    const rij = this.#find(sleutel);
    if (!rij) return;
    const fields = () => String(veldenVan(this.#gegevens, this.#lijst, rij));
    const before = fields();
    Object.assign(rij, { [veld]: value });
    // Another subject has other fields, and so can one have that was done before; a part of the combinatiecijfer stands in another place.
    if (veld === 'vak' || veld === 'status' || fields() !== before) this.#layOut();
    else if (veld === 'combi') this.#replace(arrange(this.#gegevens, this.#lijst));
    else this.#judge();
  }

  /** Something else is known of the candidate: what can still be done is asked for again. */
  changePersoon() {
    this.#beoordeling.askRest();
  }

  /** A field is left: what is wrong with it may be said from now on, and what was typed is written down. */
  leaveField() {
    this.#delen.geheugen.flush();
    // The field that is left still has the focus while its event runs.
    setTimeout(() => this.#beoordeling.sayFaults());
  }

  /** @param {string} vak */
  add(vak) {
    const niveau = onlyHigher(this.#gegevens, this.#lijst).get(vak) ?? '';
    const added = newRij({ vak, niveau, combi: ['lit', 'gds', 'lv'].includes(vak) });
    this.#replace(arrange(this.#gegevens, { ...this.#lijst, rijen: [...this.#lijst.rijen, added] }));
    const row = this.#lijst.rijen.findLast((rij) => rij.vak === vak);
    if (row) this.#delen.cijferlijst.control(row.sleutel, 'se')?.focus();
  }

  /** @param {number} sleutel */
  remove(sleutel) {
    const before = this.#lijst;
    this.#replace({ ...before, rijen: before.rijen.filter((rij) => rij.sleutel !== sleutel) });
    this.#offerUndo(zin('Het vak is weggehaald.', 'The subject has been removed.'), before);
    find('#vakkiezer-veld', HTMLInputElement).focus();
  }

  showExample() {
    const before = this.#lijst;
    const { soort, gebied, jaar } = before;
    const example = exampleOf(this.#gegevens, this.#exampleOpleiding, { soort, gebied, jaar });
    if (!example) return;
    this.#replace(arrange(this.#gegevens, this.#complete(example, true)));
    this.#offerUndo(zin('Dit is een voorbeeld. Je kunt elk cijfer veranderen.', 'This is an example. You can change every grade.'), before);
  }

  get #exampleOpleiding() {
    const [first = '', ...others] = Object.keys(this.#gegevens.voorbeelden);
    return this.#lijst.opleiding || (others.includes('havo') ? 'havo' : first);
  }

  /** The real list, also during a trial. */
  get lijst() {
    return this.#echt?.lijst ?? this.#lijst;
  }

  /**
   * Puts another list in the place of this one, says so, and offers to undo it.
   *
   * @param {Lijst} lijst
   * @param {string} text
   */
  take({ rijen, opzij, ...examen }, text) {
    this.endTrial();
    const before = this.#lijst;
    // Rows that were made elsewhere are told apart from those of this page by a number of this page.
    this.#replace(arrange(this.#gegevens, { ...examen, rijen: rijen.map(newRij), opzij: opzij.map(newRij) }));
    this.#offerUndo(text, before);
  }

  /** @param {import('./plakken/types').Overname} overname what was pasted, looked at and found right */
  takeOver(overname) {
    const before = this.#lijst;
    this.#replace(neemOver(this.#gegevens, before, overname));
    this.#offerUndo(`${zin('Je cijfers staan erin.', 'Your grades are in.')} ${setAsideText(this.#gegevens, this.#lijst)}`.trim(), before);
    this.#focusRow(overname.rijen[0]?.vak);
  }

  startOver() {
    const before = this.#lijst;
    this.#delen.vervolg.forget();
    this.#replace(this.#empty());
    this.#offerUndo(zin('Je lijst is leeg.', 'Your list is empty.'), before);
    this.#delen.keuze.focusNext();
  }

  /** Puts the cursor on the row of a subject, or on what has to be chosen before it is there. @param {string} [vak] */
  #focusRow(vak) {
    const { cijferlijst, keuze } = this.#delen;
    const rij = this.#lijst.rijen.find((row) => row.vak === vak);
    const field = rij && (cijferlijst.control(rij.sleutel, 'se') ?? cijferlijst.control(rij.sleutel, 'ce') ?? cijferlijst.control(rij.sleutel, 'beoordeling'));
    if (field) field.focus();
    else keuze.focusNext();
  }

  /**
   * @param {string} text
   * @param {Lijst} before
   */
  #offerUndo(text, before) {
    const undo = () => {
      this.#replace(before);
      say(this.#melding, zin('Je vorige lijst staat er weer.', 'Your previous list is back.'));
    };
    say(this.#melding, text, before.opleiding || before.opzij.length > 0 ? { label: zin('Ongedaan maken', 'Undo'), act: undo } : undefined);
  }

  /** @param {Lijst} lijst */
  #replace(lijst) {
    this.#lijst = lijst;
    this.#layOut();
  }

  /** Shows the list with its rows anew, and has it judged. */
  #layOut() {
    const { keuze, situatie, cijferlijst, vakkiezer } = this.#delen;
    keuze.show(this.#lijst);
    situatie.show(this.#lijst);
    cijferlijst.render(this.#lijst);
    vakkiezer.offer(this.#addable(), this.#higher());
    const laidOut = this.#lijst.rijen.length > 0;
    find('#lijstuitleg', HTMLElement).hidden = !laidOut;
    find('#vakkiezer', HTMLElement).hidden = !laidOut || this.#lijst.rijen.length >= MOST || this.#echt !== undefined;
    find('#opnieuw', HTMLElement).hidden = this.#lijst.opleiding === '';
    find('#voorbeeld', HTMLElement).hidden = !Object.hasOwn(this.#gegevens.voorbeelden, this.#exampleOpleiding);
    this.#judge();
  }

  /** Has the list judged, and writes it down while the engine is at work. */
  #judge() {
    this.#beoordeling.judge(this.#lijst);
    if (!this.#echt) this.#delen.geheugen.keep(this.#lijst);
  }

  /** The subjects that are not on the list yet; a keuzevak may be added again. */
  #addable() {
    const present = this.#lijst.rijen.map(({ vak }) => vak);
    const all = [...Object.keys(findExamen(this.#gegevens, this.#lijst)?.vakken ?? {}), ...this.#higher().keys()];
    return all.filter((vak) => vak === KEUZEVAK || !present.includes(vak));
  }

  /** The subjects that only a higher level has, for whom something is otherwise. */
  #higher() {
    const { perVak, gespreid, soort } = this.#lijst;
    return perVak || gespreid || soort !== 'school' ? onlyHigher(this.#gegevens, this.#lijst) : new Map();
  }

  /** @returns {Lijst} */
  #empty() {
    return { ...GEWOON, opleiding: '', jaar: examenjaar(new Date(), this.#gegevens.jaren) ?? 0, profiel: '', rijen: [], opzij: [], ...this.#school.begin };
  }

  /**
   * @param {Lijst} lijst
   * @param {boolean} [example]
   */
  #complete(lijst, example) {
    return this.#school.complete?.(lijst, example) ?? lijst;
  }

  /**
   * @param {number} sleutel
   * @returns {Rij | undefined}
   */
  #find(sleutel) {
    return this.#lijst.rijen.find((rij) => rij.sleutel === sleutel);
  }
}
