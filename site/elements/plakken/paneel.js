/** @import {Gegevens} from '../../js/types' */
/** @import {Betekenis, Lezing} from '../../js/plakken/types' */
/** @import {Wijziging} from './concept.js' */
/** @import {Pagina} from './plakken.js' */
import { find, h } from '../../js/dom.js';
import { vaknaam, KEUZEVAK } from '../../js/lijst/catalogus.js';
import { lees } from '../../js/plakken/lees.js';
import { sluitingVan } from '../../js/plakken/sluiting.js';
import { Vaknamen } from '../../js/plakken/vaknamen.js';
import { vervangingen } from '../../js/plakken/vervang.js';
import { conceptOf, toNieuw } from './concept.js';
import { Invoer } from './invoer.js';
import { paneel, taal } from './teksten.js';
import { describeVervangingen, makeVoorbeeld } from './voorbeeld.js';

/** What is in the fold-out: where a cijferlijst is pasted, and what was read of it. Nothing reaches the list before it is taken. */
export class Paneel {
  #root;
  #gegevens;
  #pagina;
  #invoer;
  #voorbeeld = h('div', { class: 'plakvoorbeeld', hidden: true });
  #tekst = '';
  /** What somebody said about columns. @type {Record<number, Betekenis>} */
  #gekozen = {};
  /** @type {Map<number, Wijziging>} */
  #wijzigingen = new Map();
  /** @type {Lezing | undefined} */
  #lezing;

  /**
   * @param {HTMLDetailsElement} root
   * @param {HTMLElement} place
   * @param {Gegevens} gegevens
   * @param {Pagina} pagina
   */
  constructor(root, place, gegevens, pagina) {
    this.#root = root;
    this.#gegevens = gegevens;
    this.#pagina = pagina;
    this.#invoer = new Invoer(root, { onText: (texts) => this.#begin(texts), onChange: () => this.#hide(), onCancel: () => this.#close() });
    place.replaceChildren(this.#invoer.element, this.#voorbeeld);
    this.#voorbeeld.addEventListener('change', ({ target }) => this.#change(target));
    this.#voorbeeld.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button?.dataset.doe === 'neem-over') this.#take();
      if (button?.dataset.doe === 'annuleer') this.#close();
    });
    // It may have come late, over a slow line: who went on elsewhere meanwhile is not called back.
    if (document.activeElement === document.body || root.contains(document.activeElement)) this.#invoer.focus();
  }

  get #opleiding() {
    return this.#lezing?.examen.opleiding ?? this.#pagina.lijst().opleiding;
  }

  /** Reads the text that tells most. @param {string[]} texts */
  #begin(texts) {
    const { opleiding } = this.#pagina.lijst();
    const read = texts.map((tekst) => ({ tekst, lezing: lees(this.#gegevens, opleiding, tekst) }));
    const [best] = read.sort((a, b) => b.lezing.rijen.length - a.lezing.rijen.length);
    this.#tekst = best?.tekst ?? '';
    this.#gekozen = {};
    this.#wijzigingen.clear();
    this.#show(best?.lezing);
    const nothing = !best || best.lezing.rijen.length + best.lezing.onbegrepen.filter(({ rij }) => rij).length === 0;
    if (nothing) {
      const { melding, niets } = taal(paneel);
      this.#hide();
      this.#invoer.say([...(best?.lezing.meldingen ?? []).map(({ code, aantal = 0 }) => melding[code](aantal)), niets].join(' '));
      this.#invoer.focus();
    } else find('h2', HTMLElement, this.#voorbeeld).focus();
  }

  /** @param {Lezing | undefined} lezing */
  #show(lezing) {
    if (!lezing) return;
    this.#lezing = lezing;
    const opleiding = this.#opleiding;
    const omgeving = {
      gegevens: this.#gegevens,
      codes: new Vaknamen(this.#gegevens, [opleiding].filter(Boolean)).codes,
      sluiting: (/** @type {string} */ vak) => sluitingVan(this.#gegevens, opleiding, vak),
      onbegrepen: new Map(lezing.onbegrepen.map((item) => [item.regel, item])),
    };
    this.#voorbeeld.replaceChildren(...makeVoorbeeld(lezing, this.#concept(), omgeving, this.#pagina.lijst()));
    this.#voorbeeld.hidden = false;
    this.#warn();
  }

  #concept() {
    return this.#lezing ? conceptOf(this.#lezing, this.#wijzigingen) : [];
  }

  #overname() {
    return { examen: this.#lezing?.examen ?? {}, rijen: toNieuw(this.#concept()) };
  }

  /** Says what would make place on the list. */
  #warn() {
    const replaced = vervangingen(this.#pagina.lijst(), this.#overname());
    find('[data-deel="vervangt"]', HTMLElement, this.#voorbeeld).replaceChildren(...describeVervangingen(this.#gegevens, replaced, this.#lezing?.kolommen ?? []));
    this.#object('');
  }

  /** @param {EventTarget | null} target */
  #change(target) {
    if (!(target instanceof HTMLSelectElement || target instanceof HTMLInputElement)) return;
    const { kolom, veld } = target.dataset;
    if (kolom !== undefined) {
      this.#gekozen[Number(kolom)] = /** @type {Betekenis} */ (target.value);
      this.#show(lees(this.#gegevens, this.#opleiding, this.#tekst, this.#gekozen));
      this.#focusAgain(`[data-kolom="${kolom}"]`);
    } else {
      const regel = Number(target.closest('tr')?.dataset.regel);
      this.#wijzigingen.set(regel, { ...this.#wijzigingen.get(regel), [veld ?? '']: target.value });
      if (veld !== 'vak') return this.#warn();
      // Another subject may have other fields.
      this.#show(this.#lezing);
      this.#focusAgain(`[data-regel="${regel}"] [data-veld="vak"]`);
    }
  }

  /** @param {string} selector of what had the focus before the preview was made anew */
  #focusAgain(selector) {
    const again = this.#voorbeeld.querySelector(selector);
    const fold = again?.closest('details');
    if (fold) fold.open = true;
    if (again instanceof HTMLElement) again.focus();
  }

  #take() {
    const overname = this.#overname();
    const t = taal(paneel);
    const codes = overname.rijen.map(({ vak }) => vak);
    const twice = codes.find((vak, i) => vak !== KEUZEVAK && codes.indexOf(vak) < i);
    if (codes.length === 0) return this.#object(t.nietsOver);
    if (twice) {
      const rij = this.#concept().filter(({ vak }) => vak === twice)[1];
      this.#object(t.dubbel(vaknaam(this.#gegevens, twice)));
      return this.#focusAgain(`[data-regel="${rij?.regel}"] [data-veld="vak"]`);
    }
    this.#reset();
    this.#pagina.onTake(overname);
  }

  /** @param {string} text why it can't be taken yet; empty when it can */
  #object(text) {
    find('[data-deel="bezwaar"]', HTMLElement, this.#voorbeeld).textContent = text;
  }

  #hide() {
    this.#voorbeeld.hidden = true;
    this.#voorbeeld.replaceChildren();
    this.#invoer.say('');
  }

  #reset() {
    this.#hide();
    this.#invoer.clear();
    this.#lezing = undefined;
    this.#root.open = false;
  }

  #close() {
    this.#reset();
    find('summary', HTMLElement, this.#root).focus();
  }
}
