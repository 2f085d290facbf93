/** @import {Lijn, Tabel} from './types' */
/** @import {Vaknamen} from './vaknamen.js' */
import { readLabels } from './gelabeld.js';
import { looksLikeHTML, readHTML } from './html.js';
import { MOST, clean, cleanCel } from './schoon.js';
import { cutAligned, isAligned } from './uitgelijnd.js';
import { isWaarde } from './waarde.js';
import { cutWords, joinLines } from './woorden.js';

/** @typedef {{regel: number, tekst: string}} Regel */

/** The signs that cut a line into cells, the surest first. @type {[Tabel['vorm'], string][]} */
const SCHEIDING = [['tab', '\t'], ['puntkomma', ';'], ['streep', '|']];

/**
 * Cuts a text into lines and cells, by whatever it was laid out with.
 *
 * @param {string} text
 * @param {Vaknamen} namen to tell a name from a grade where only spaces part them
 * @returns {Tabel}
 */
export function makeTabel(text, namen) {
  /** @type {Tabel['meldingen']} */
  const meldingen = [];
  const kept = text.length > MOST.tekens ? text.slice(0, MOST.tekens) : text;
  if (kept !== text) meldingen.push({ code: 'te-lang', aantal: MOST.tekens });
  const { vorm, lijnen } = looksLikeHTML(kept) ? fromHTML(kept, namen) : fromText(clean(kept), namen);
  if (lijnen.length > MOST.regels) meldingen.push({ code: 'te-veel-regels', aantal: MOST.regels });
  if (lijnen.some(({ cellen }) => cellen.length > MOST.kolommen)) meldingen.push({ code: 'te-veel-kolommen', aantal: MOST.kolommen });
  const tidy = lijnen.slice(0, MOST.regels).map((lijn) => ({ ...lijn, cellen: lijn.cellen.slice(0, MOST.kolommen).map(cleanCel) }));
  return { vorm, lijnen: tidy.filter(({ cellen }) => cellen.some((cel) => cel !== '' && !/^[-=_*:+|]{3,}$/.test(cel))), meldingen };
}

/**
 * @param {string} html
 * @param {Vaknamen} namen
 */
function fromHTML(html, namen) {
  const { tabel, rijen } = readHTML(html);
  if (!tabel) return fromText(clean(rijen.map((cells) => cells.join(' ')).join('\n')), namen);
  return { vorm: /** @type {const} */ ('html'), lijnen: rijen.map((cellen, i) => ({ regel: i + 1, cellen: cellen.map(clean) })) };
}

/**
 * @param {string} text
 * @param {Vaknamen} namen
 * @returns {Pick<Tabel, 'vorm' | 'lijnen'>}
 */
function fromText(text, namen) {
  // One line more than is read, so that it is seen that there were more.
  const regels = text.split('\n', MOST.regels + 1).map((tekst, i) => ({ regel: i + 1, tekst: tekst.slice(0, MOST.regel) }));
  const filled = regels.filter(({ tekst }) => tekst.trim() !== '');
  if (filled.length === 0) return { vorm: 'leeg', lijnen: [] };
  for (const [vorm, sign] of SCHEIDING) {
    const lijnen = cutAt(filled, sign, vorm);
    if (lijnen) return { vorm, lijnen };
  }
  const labelled = readLabels(filled, namen);
  if (labelled) return { vorm: 'gelabeld', lijnen: labelled };
  const commas = cutAtCommas(filled);
  if (commas) return { vorm: 'komma', lijnen: commas };
  const joined = joinLines(regels.slice(0, filled.at(-1)?.regel), namen);
  if (joined) return { vorm: 'regels', lijnen: joined };
  if (isAligned(filled)) return { vorm: 'uitgelijnd', lijnen: cutAligned(filled) };
  return { vorm: 'woorden', lijnen: filled.map((regel) => cutWords(regel, namen)) };
}

/**
 * The lines cut at a sign; undefined when it is not what parts the cells.
 *
 * @param {Regel[]} regels
 * @param {string} sign
 * @param {Tabel['vorm']} vorm
 * @returns {Lijn[] | undefined}
 */
function cutAt(regels, sign, vorm) {
  const withSign = regels.filter(({ tekst }) => tekst.includes(sign)).length;
  if (withSign === 0 || withSign * (vorm === 'tab' ? 4 : 2) < regels.length) return undefined;
  const cut = regels.map(({ regel, tekst }) => ({ regel, ...splitQuoted(vorm === 'streep' ? tekst.replace(/^\s*\||\|\s*$/g, '') : tekst, sign) }));
  return cut.map(({ regel, cellen }) => ({ regel, cellen }));
}

/**
 * The lines cut at commas. A comma is also the sign of decimals, so it parts cells only where the grades have a point, or where no cell
 * without quotes looks like half a grade.
 *
 * @param {Regel[]} regels
 * @returns {Lijn[] | undefined}
 */
function cutAtCommas(regels) {
  const withComma = regels.filter(({ tekst }) => tekst.includes(',')).length;
  if (withComma * 2 < regels.length) return undefined;
  const cut = regels.map(({ regel, tekst }) => ({ regel, ...splitQuoted(tekst, ',') }));
  const points = cut.some(({ cellen }) => cellen.some((cel) => /^\s*\d{1,2}\.\d\s*$/.test(cel)));
  const halves = cut.some(({ cellen, quoted }) => !quoted && cellen.some((cel, i) => /\d$/.test(cel) && /^\d/.test(cellen[i + 1] ?? '')));
  if (!cut.some(({ cellen }) => cellen.some(isWaarde)) || (halves && !points) || cut.every(({ cellen }) => cellen.length < 3)) return undefined;
  return cut.map(({ regel, cellen }) => ({ regel, cellen }));
}

/**
 * Cuts a line of CSV: a cell in quotes may hold the sign, and a quote that is doubled.
 *
 * @param {string} line
 * @param {string} sign
 */
function splitQuoted(line, sign) {
  const cellen = [''];
  let quoted = false;
  let inside = false;
  for (let i = 0; i < line.length; i++) {
    const at = cellen.length - 1;
    const mark = line[i] ?? '';
    if (inside && mark === '"' && line[i + 1] === '"') {
      cellen[at] += '"';
      i++;
    } else if (mark === '"' && (inside || cellen[at]?.trim() === '')) {
      inside = !inside;
      quoted = true;
      if (inside) cellen[at] = '';
    } else if (mark === sign && !inside) cellen.push('');
    else cellen[at] += mark;
  }
  return { cellen, quoted };
}
