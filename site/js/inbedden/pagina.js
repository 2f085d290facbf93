/** @import {Gegevens} from '../types' */
/** @import {Keuze, Plaats} from './codes.js' */
/** @import {Oordeel} from './oordeel.js' */
/** @import {Wensen} from './wensen.js' */
import { find, setText } from '../dom.js';
import { taal } from '../taal.js';
import { takeListAlong } from '../taalwissel.js';
import { addressOf } from '../wortel.js';
import { EVENT_CODE, blockCode, buttonAddress, buttonCode, divCode, elementCode, iframeCode, phpCode, scriptCode, widgetAddress } from './codes.js';
import { showFaults, tellIncomplete } from './fouten.js';
import { keep, recall } from './geheugen.js';
import { Keuzelijsten } from './keuzelijsten.js';
import { Kleurvelden } from './kleurveld.js';
import { addCopy, toText } from './kopieer.js';
import { judge } from './oordeel.js';
import { Proefbeeld } from './proefbeeld.js';
import { fieldsOf, fillForm, readForm } from './wensen.js';

/** How long somebody must pause, in milliseconds, before the page follows. */
const PAUSE = 250;

/** Where the package stands on the server of a school. */
const OWN = { root: '/slaagwijzer/', folder: '', integrity: '' };

/**
 * Ties the settings to what they come to: the preview and the codes.
 *
 * @param {Gegevens} gegevens
 */
export function startInbedden(gegevens) {
  const form = find('#instellingen', HTMLFormElement);
  const view = find('.proefbeeld', HTMLElement);
  const site = addressOf('.');
  const lists = new Keuzelijsten(form, gegevens);
  const colors = new Kleurvelden(form);
  const preview = new Proefbeeld(find('#proefbeeld', HTMLElement), site);
  /** The fields that somebody was done with once: an error is not told while something is being typed for the first time. @type {Set<string>} */
  const left = new Set();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;

  const follow = () => {
    clearTimeout(timer);
    lists.offer(readForm(form).opleidingen ?? '');
    colors.suggestDark();
    const wensen = readForm(form);
    keep(window.history, wensen);
    const oordeel = judge(gegevens, wensen);
    const seen = new Map([...oordeel.fouten].filter(([name]) => left.has(name) || colors.isWhole(name)));
    showFaults(fieldsOf(form), seen);
    colors.show(oordeel.instellingen.stijl, oordeel.fouten);
    tellIncomplete(form, find('#onvolledig', HTMLElement), oordeel.fouten);
    const keuze = keuzeOf(wensen, oordeel);
    preview.show(keuze, look(view, oordeel));
    writeCodes(keuze, placeOf(wensen, site), oordeel.json);
  };
  const restore = (/** @type {Wensen} */ wensen) => {
    lists.offer(wensen.opleidingen ?? '');
    fillForm(form, wensen);
    for (const [name, value] of Object.entries(wensen)) if (value) left.add(name);
    follow();
  };

  for (const pre of document.querySelectorAll('pre[data-code]')) if (pre instanceof HTMLElement) addCopy(pre, () => pre.textContent ?? '', pre.dataset.bestand);
  for (const article of document.querySelectorAll('article[data-tekst]')) if (article instanceof HTMLElement) addCopy(article, () => toText(article), article.dataset.tekst);
  for (const host of document.querySelectorAll('[data-host]')) host.textContent = window.location.host;

  document.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(follow, PAUSE);
  });
  document.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) left.add(target.name);
    follow();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  find('#wissen', HTMLButtonElement).addEventListener('click', () => {
    left.clear();
    restore({ taal: defaultTaal() });
    form.querySelector('input')?.focus();
  });
  window.addEventListener('pagehide', () => keep(window.history, readForm(form)));
  takeListAlong(find('#taalwissel', HTMLAnchorElement));
  restore(recall(window.history) ?? { taal: defaultTaal() });
}

/** Who reads English makes a widget in English, unless they choose otherwise. */
function defaultTaal() {
  return taal === 'en' ? 'en' : '';
}

/**
 * @param {Wensen} wensen
 * @param {Oordeel} oordeel
 * @returns {Keuze}
 */
function keuzeOf(wensen, { settings, hoogte }) {
  return { settings, hoogte, taal: wensen.taal === 'en' ? 'en' : 'nl', uitslag: wensen.uitslag === 'ja' };
}

/**
 * Where the files of the version stand that was chosen.
 *
 * @param {Wensen} wensen
 * @param {string} root
 * @returns {Plaats}
 */
function placeOf({ versie }, root) {
  const { versie: folder = '', integriteit: integrity = '' } = find('main', HTMLElement).dataset;
  return versie === 'vast' ? { root, folder, integrity } : { root, folder: '', integrity: '' };
}

/**
 * How the preview is looked at. What is always light or always dark can't be seen otherwise.
 *
 * @param {HTMLElement} view
 * @param {Oordeel} oordeel
 * @returns {{schijn: 'licht' | 'donker', telefoon: boolean}}
 */
function look(view, { instellingen: { stijl: { thema } } }) {
  const boxes = [...view.querySelectorAll('input[name="schijn"]')].filter((box) => box instanceof HTMLInputElement);
  for (const box of boxes) {
    box.disabled = thema !== 'auto' && box.value !== thema;
    if (box.value === thema) box.checked = true;
  }
  const schijn = boxes.find(({ checked }) => checked)?.value === 'donker' ? 'donker' : 'licht';
  return { schijn, telefoon: find('input[value="telefoon"]', HTMLInputElement, view).checked };
}

/**
 * @param {Keuze} keuze
 * @param {Plaats} plaats
 * @param {string} json
 */
function writeCodes(keuze, plaats, json) {
  const own = { ...keuze, settings: json ? [/** @type {[string, string]} */ (['instellingen', 'school'])] : [] };
  const { origin } = new URL(plaats.root);
  const codes = {
    script: `${scriptCode(plaats)}\n${elementCode(keuze, plaats)}`,
    uitslag: EVENT_CODE,
    iframe: iframeCode(keuze, plaats),
    blok: blockCode(keuze, plaats),
    div: divCode(keuze, plaats),
    php: phpCode(plaats),
    lader: scriptCode(plaats),
    link: widgetAddress(keuze, plaats),
    knop: buttonCode(keuze, plaats),
    json,
    eigen: `${scriptCode(OWN)}\n${elementCode(own, OWN)}`,
    csp: `script-src ${origin}; frame-src ${origin}`,
  };
  for (const [name, code] of Object.entries(codes)) setText(find(`pre[data-code="${name}"]`, HTMLElement), code);
  find('#uitslagcode', HTMLElement).hidden = !keuze.uitslag;
  find('[data-deel="schoolbestand"]', HTMLElement).hidden = json === '';
  const image = find('#knopplaatje', HTMLAnchorElement);
  image.href = buttonAddress(keuze, plaats);
  find('img', HTMLImageElement, image).src = image.href;
}
