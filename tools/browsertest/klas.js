// Makes files of classes, and does on the page of a class what an examensecretaris does, for tests and measurements.
import { example } from './rekenmachine.js';

/** Exams by turns, as a school has them. */
const OPLEIDINGEN = ['havo', 'atheneum', 'vmbo-tl', 'havo', 'gymnasium', 'vmbo-kb', 'vmbo-gl', 'havo'];

/**
 * The candidates of a made-up school: the examples of the opleidingen, with other grades for each.
 *
 * @param {number} count
 * @param {string[]} [opleidingen]
 */
export function makeSchool(count, opleidingen = OPLEIDINGEN) {
  const examples = Object.fromEntries(opleidingen.map((opleiding) => [opleiding, example(opleiding)]));
  const random = makeRandom(7);
  return Array.from({ length: count }, (_, i) => {
    const opleiding = opleidingen[i % opleidingen.length];
    const { examen, vakken } = examples[opleiding];
    const luck = random() * 2.4 - 0.7;
    const shift = (/** @type {string | undefined} */ grade) => (grade === undefined || grade === null ? undefined : shifted(grade, luck + random() * 1.2 - 0.6));
    return {
      nummer: String(100_000 + i), naam: `${VOORNAMEN[i % VOORNAMEN.length]} ${ACHTERNAMEN[(i * 7) % ACHTERNAMEN.length]}`, klas: `${opleiding.slice(0, 1).toUpperCase()}5${'ABCDEF'[Math.floor(i / 30) % 6]}`,
      opleiding, jaar: examen.jaar, profiel: (examen.profielen ?? []).join('/'),
      vakken: vakken.map((vak) => ({ ...vak, se: shift(vak.se), ce: shift(vak.ce) })),
    };
  });
}

/**
 * A class as CSV with a row for each candidate and subject.
 *
 * @param {ReturnType<typeof makeSchool>} school
 */
export function toLong(school) {
  const lines = school.flatMap(({ nummer, naam, klas, opleiding, jaar, profiel, vakken }) =>
    vakken.map(({ vak, se = '', ce = '', beoordeling = '' }) => [nummer, naam, klas, opleiding, jaar, profiel, vak, se, ce, beoordeling].join(';')));
  return ['Kandidaatnummer;Naam;Klas;Opleiding;Examenjaar;Profiel;Vak;SE;CE;Beoordeling', ...lines, ''].join('\n');
}

/**
 * A class as CSV with a row for each candidate.
 *
 * @param {ReturnType<typeof makeSchool>} school
 */
export function toWide(school) {
  const fields = [...new Set(school.flatMap(({ vakken }) => vakken.flatMap((vak) => ['se', 'ce', 'beoordeling'].filter((veld) => vak[veld] !== undefined).map((veld) => `${vak.vak} ${veld}`))))];
  const lines = school.map(({ nummer, naam, klas, opleiding, jaar, profiel, vakken }) => {
    const cells = Object.fromEntries(vakken.flatMap((vak) => ['se', 'ce', 'beoordeling'].map((veld) => [`${vak.vak} ${veld}`, vak[veld] ?? ''])));
    return [nummer, naam, klas, opleiding, jaar, profiel, ...fields.map((field) => cells[field] ?? '')].join(';');
  });
  return [['Kandidaatnummer', 'Naam', 'Klas', 'Opleiding', 'Examenjaar', 'Profiel', ...fields].join(';'), ...lines, ''].join('\n');
}

/**
 * Gives the page a file.
 *
 * @param {import('playwright-core').Page} page
 * @param {string | Buffer} content
 * @param {string} [name]
 */
export function giveFile(page, content, name = 'klas.csv') {
  return page.setInputFiles('#klasinvoer input[type="file"]', { name, mimeType: 'text/csv', buffer: Buffer.from(content) });
}

/**
 * Waits until the results are there.
 *
 * @param {import('playwright-core').Page} page
 * @param {number} [timeout] in milliseconds
 */
export async function expectResults(page, timeout = 30_000) {
  await page.waitForFunction(() => !document.querySelector('#klasresultaat').hidden && document.querySelector('#klastabel [role="status"]').textContent !== '', undefined, { timeout });
}

const VOORNAMEN = ['Sanne', 'Daan', 'Noor', 'Mohamed', 'Ayşe', 'Jeroen', 'Zoë', 'Bram', 'Fatima', 'Lotte', 'Çağla', 'Thijs'];
const ACHTERNAMEN = ['de Vries', 'Jansen', 'El Amrani', 'van den Berg', 'Yılmaz', 'Bakker', 'Ólafsdóttir', 'Smit', "in 't Veld", 'Pinas'];

/** Moves a grade, within those that there are. */
function shifted(grade, by) {
  const whole = !/[.,]/.test(grade);
  const value = Math.min(10, Math.max(2, Number(grade.replace(',', '.')) + by));
  return whole ? String(Math.round(value)) : value.toFixed(1).replace('.', ',');
}

/** The same numbers between 0 and 1 at every run. */
function makeRandom(seed) {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}
