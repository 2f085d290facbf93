import { NAMES } from '../instellingen/uitAdres.js';
import { onlyVisible } from './tekens.js';

/**
 * What stands in the form, by the name of the field; several ticked boxes of one name by blanks. A field that is empty, or says what is so by
 * default, is empty.
 *
 * @typedef {Record<string, string>} Wensen
 */

/** How a field is read that people fill in in more ways than one. @type {Record<string, (text: string) => string>} */
const READ = {
  'school-link': withScheme,
  'herkansing-contact': (text) => (/^[^\s:/@]+@[^\s:/@]+\.[^\s:/@]+$/.test(text) ? `mailto:${text}` : withScheme(text)),
  accent: asColor,
  'accent-donker': asColor,
  papier: asColor,
  'papier-donker': asColor,
};

/**
 * @param {HTMLFormElement} form
 * @returns {Wensen}
 */
export function readForm(form) {
  /** @type {Wensen} */
  const wensen = {};
  for (const field of fieldsOf(form)) {
    const value = isBox(field) && !field.checked ? '' : onlyVisible(field.value);
    wensen[field.name] = [wensen[field.name] ?? '', value].join(' ').trim();
  }
  return wensen;
}

/**
 * Puts back what was kept. A field that it does not name becomes empty.
 *
 * @param {HTMLFormElement} form
 * @param {Wensen} wensen
 */
export function fillForm(form, wensen) {
  for (const field of fieldsOf(form)) {
    const value = wensen[field.name] ?? '';
    if (isBox(field)) field.checked = field.type === 'radio' ? value === field.value : value.split(' ').includes(field.value);
    else field.value = value;
  }
}

/**
 * The settings that were filled in, in one order, as the widget reads them.
 *
 * @param {Wensen} wensen
 * @returns {[string, string][]}
 */
export function settingsOf(wensen) {
  return NAMES.flatMap((name) => {
    const value = READ[name]?.(wensen[name] ?? '') ?? wensen[name];
    return value ? [/** @type {[string, string]} */ ([name, value])] : [];
  });
}

/**
 * The height in px, when it is one that the loader takes.
 *
 * @param {Wensen} wensen
 */
export function heightOf({ hoogte = '' }) {
  return /^\d{3,5}$/.test(hoogte) && Number(hoogte) <= 20_000 ? String(Number(hoogte)) : undefined;
}

/**
 * Which grades are kept, for the file; undefined when nothing is said of it.
 *
 * @param {Wensen} wensen
 * @param {string[]} opleidingen that are offered
 */
export function behoudenOf(wensen, opleidingen) {
  const vakken = (wensen['behouden-vakken'] ?? '').split(' ').filter(Boolean);
  const vanaf = (wensen['behouden-vanaf'] ?? '').replace('.', ',');
  return vakken.length > 0 || vanaf ? { opleidingen, vakken, vanaf } : undefined;
}

/** @typedef {HTMLInputElement | HTMLSelectElement} Field */

/**
 * The fields of a form, also those that stand elsewhere on the page.
 *
 * @param {HTMLFormElement} form
 * @returns {Field[]}
 */
export function fieldsOf(form) {
  return [...form.elements].flatMap((field) => ((field instanceof HTMLInputElement || field instanceof HTMLSelectElement) && field.name ? [field] : []));
}

/**
 * @param {Field} field
 * @returns {field is HTMLInputElement}
 */
function isBox(field) {
  return field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type);
}

/**
 * An address as people say it. What has no point in it is none: a first name must not become a link that leads nowhere.
 *
 * @param {string} text
 */
function withScheme(text) {
  return !text.includes('.') || /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
}

/**
 * A colour as it is written in a stylesheet, with or without #, in three signs or six.
 *
 * @param {string} text
 */
export function asColor(text) {
  const digits = text.toLowerCase().replace(/^#/, '');
  if (/^[0-9a-f]{3}$/.test(digits)) return `#${[...digits].map((digit) => digit + digit).join('')}`;
  return /^[0-9a-f]{6}$/.test(digits) ? `#${digits}` : text;
}
