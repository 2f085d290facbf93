/** @import {Stijl} from '../instellingen/types' */
import { find, h, setText } from '../dom.js';
import { TEXT, contrast, mix, showContrast } from '../instellingen/contrast.js';
import { TOKENS, shortfalls } from '../instellingen/palet.js';
import { zin } from '../taal.js';
import { asColor } from './wensen.js';

const COLOR = /^#[0-9a-f]{6}$/;

/** From a colour to white in so many steps. */
const STEPS = 20;

/**
 * The fields of the colours: with what they are seen, and where they stand in the style.
 *
 * @type {Record<string, {schema: 'licht' | 'donker', front: 'ink' | 'accent', kleur: keyof Stijl, papier: keyof Stijl}>}
 */
const FIELDS = {
  accent: { schema: 'licht', front: 'accent', kleur: 'accent', papier: 'papier' },
  'accent-donker': { schema: 'donker', front: 'accent', kleur: 'accentDonker', papier: 'papierDonker' },
  papier: { schema: 'licht', front: 'ink', kleur: 'papier', papier: 'papier' },
  'papier-donker': { schema: 'donker', front: 'ink', kleur: 'papierDonker', papier: 'papierDonker' },
};

/** The fields in which a colour is typed, each with the picker of the browser beside it, and the contrast below it. */
export class Kleurvelden {
  #form;
  #suggested = '';

  /** @param {HTMLFormElement} form */
  constructor(form) {
    this.#form = form;
    for (const name of Object.keys(FIELDS)) {
      const field = this.#field(name);
      const label = find(`label[for="${name}"]`, HTMLLabelElement, form).textContent;
      const picker = h('input', { type: 'color', value: field.placeholder, 'aria-label': `${label}: ${zin('kies in een kleurvlak', 'choose from a palette')}` });
      picker.addEventListener('input', () => {
        field.value = picker.value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      picker.addEventListener('change', () => field.dispatchEvent(new Event('change', { bubbles: true })));
      field.after(picker);
      picker.parentElement?.after(h('output', { class: 'hulp', for: name }));
    }
  }

  /**
   * Whether what stands in a field is a whole colour, so that there is something to say about it.
   *
   * @param {string} name
   */
  isWhole(name) {
    return name in FIELDS && COLOR.test(asColor(this.#field(name).value.trim()));
  }

  /** Fills in the accent for the dark, as long as nobody chose one: that of the light, as much lighter as it takes to be read there. */
  suggestDark() {
    const [light, dark] = [this.#field('accent'), this.#field('accent-donker')];
    const color = asColor(light.value.trim());
    if (light.value !== '' && !COLOR.test(color)) return;
    const suggestion = light.value && lighten(color);
    if (dark.value === this.#suggested) dark.value = suggestion;
    // What was suggested before a reload is recognised too.
    if (dark.value === suggestion) this.#suggested = suggestion;
  }

  /**
   * Shows the contrast of every colour that was taken.
   *
   * @param {Stijl} stijl
   * @param {Map<string, string>} fouten
   */
  show(stijl, fouten) {
    for (const [name, { schema, front, kleur, papier }] of Object.entries(FIELDS)) {
      const typed = asColor(this.#field(name).value.trim());
      const isColor = COLOR.test(typed);
      find('input[type="color"]', HTMLInputElement, this.#block(name)).value = isColor ? typed : this.#field(name).placeholder;
      const taken = isColor && !fouten.has(name) && stijl[kleur] === typed;
      const paper = String(stijl[papier] || TOKENS[schema].paper);
      const ratio = taken ? contrast(front === 'ink' ? TOKENS[schema].ink : typed, paper) : 0;
      setText(find('output', HTMLOutputElement, this.#block(name)), taken ? say(front, ratio) : '');
    }
  }

  /** @param {string} name */
  #field(name) {
    return find(`#${name}`, HTMLInputElement, this.#form);
  }

  /** @param {string} name */
  #block(name) {
    return /** @type {HTMLElement} */ (this.#field(name).closest('.veld'));
  }
}

/**
 * A colour on its way to white, as soon as it can be read in the dark.
 *
 * @param {string} color `#rrggbb`
 */
function lighten(color) {
  for (let step = 0; step < STEPS; step++) {
    const lighter = mix(color, '#ffffff', step / STEPS);
    if (shortfalls('donker', lighter, '').length === 0) return lighter;
  }
  return '#ffffff';
}

/**
 * @param {'ink' | 'accent'} front
 * @param {number} ratio
 */
function say(front, ratio) {
  const [found, least] = [ratio, TEXT].map(showContrast);
  return front === 'ink'
    ? zin(`Contrast met de letters: ${found}. Goed leesbaar: ${least} is genoeg.`, `Contrast with the letters: ${found}. Easy to read: ${least} is enough.`)
    : zin(`Contrast met de achtergrond: ${found}. Goed leesbaar: ${least} is genoeg.`, `Contrast with the background: ${found}. Easy to read: ${least} is enough.`);
}
