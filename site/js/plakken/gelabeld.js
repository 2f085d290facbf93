/** @import {Lijn} from './types' */
/** @import {Regel} from './tabel.js' */
/** @import {Vaknamen} from './vaknamen.js' */

/** A grade that says itself what it is: `SE: 6,3`, `eindcijfer 6`. */
const GELABELD = /(?<=^|[\s,;(|/])(se|ce|cse|cspe|schoolexamen|centraal examen|eind(?:cijfer)?)(?:-?cijfer)?\s*[:=]?\s*(\d{1,2}(?:[.,]\d{1,2})?|[vgo]|goed|voldoende|onvoldoende|vrijstelling|-)(?=$|[\s,;)|/])/gi;

/**
 * Reads lines in which every grade has its own label, on the line of its subject or on those below it. Undefined when the text is not
 * like that.
 *
 * @param {Regel[]} regels
 * @param {Vaknamen} namen
 * @returns {Lijn[] | undefined}
 */
export function readLabels(regels, namen) {
  /** @type {{regel: number, name: string, values: Map<string, string>}[]} */
  const rows = [];
  let labelled = 0;
  for (const { regel, tekst } of regels) {
    const found = [...tekst.matchAll(GELABELD)];
    const name = tekst.slice(0, found[0]?.index ?? tekst.length).replace(/[\s:,;(|/–-]+$/, '').trim();
    if (found.length > 0) labelled += 1;
    if (name !== '' || rows.length === 0) rows.push({ regel, name, values: new Map() });
    for (const [, label = '', value = ''] of found) rows.at(-1)?.values.set(label.toLowerCase(), value);
  }
  const own = rows.filter(({ values }) => values.size > 0);
  if (own.length < 2 || labelled * 5 < regels.length * 2 || !own.some(({ name }) => namen.knows(name))) return undefined;
  const labels = [...new Set(own.flatMap(({ values }) => [...values.keys()]))];
  const first = regels[0]?.regel ?? 1;
  return [{ regel: first, cellen: ['Vak', ...labels] }, ...rows.map(({ regel, name, values }) => ({ regel, cellen: [name, ...labels.map((label) => values.get(label) ?? '')] }))];
}
