/** @import {Betekenis, Kandidaatveld, Vakveld} from './types' */
/** @import {Vakzoeker} from './vakken.js' */

/** What the columns of a candidate are called. @type {Record<Kandidaatveld, string[]>} */
const KANDIDAAT = {
  kandidaat: [
    'kandidaat', 'kandidaatnummer', 'kandidaat nummer', 'kandidaatnr', 'examennummer', 'examen nummer', 'examennr', 'leerlingnummer', 'leerling nummer',
    'leerlingnr', 'leerling nr', 'stamnummer', 'stamnr', 'nummer', 'nr', 'id',
  ],
  naam: ['naam', 'leerling', 'leerlingnaam', 'naam leerling', 'naam kandidaat', 'volledige naam'],
  voornaam: ['roepnaam', 'voornaam'],
  tussenvoegsel: ['tussenvoegsel', 'tussenvoegsels', 'voorvoegsel'],
  achternaam: ['achternaam'],
  groep: ['klas', 'groep', 'stamgroep', 'stamklas'],
  opleiding: ['opleiding', 'schoolsoort', 'leerweg', 'studie'],
  jaar: ['jaar', 'examenjaar'],
  soort: ['soort', 'soort examen'],
  gebied: ['gebied'],
  profiel: ['profiel', 'profielen'],
  leerwerktraject: ['leerwerktraject'],
  gespreid: ['gespreid'],
  combinatie: ['combinatie'],
};

/** What the columns of a subject are called that the wide shape has too. @type {Partial<Record<Vakveld, string[]>>} */
const BREED = {
  se: ['se', 'schoolexamen', 'se cijfer', 'cijfer se', 'se eindcijfer', 'eindcijfer se'],
  ce: ['ce', 'cspe', 'centraal examen', 'ce cijfer', 'cijfer ce'],
  rv: ['rv'],
  beoordeling: ['beoordeling'],
  eindcijfer: ['eindcijfer', 'eindcijfer vrijstelling'],
  vrijstelling: ['vrijstelling'],
  ontheffing: ['ontheffing'],
  status: ['status'],
  alleenCe: ['alleen ce', 'zonder se'],
  behaald: ['behaald', 'behaald in'],
  herkanst: ['herkanst'],
  niveau: ['niveau'],
};

/** @type {Partial<Record<Vakveld, string[]>>} */
const LANG = {
  ...BREED,
  vak: ['vak', 'vakcode', 'vaknaam', 'vakafkorting', 'vak afkorting'],
  deel: ['deel'],
  keuzevaknaam: ['keuzevaknaam', 'eigen naam'],
  inCombinatie: ['in combinatiecijfer'],
};

/** The most words of a heading of a subject. */
const WORDS = 2;

const kandidaatvelden = /** @type {Map<string, Kandidaatveld>} */ (invert(KANDIDAAT));
const vakvelden = /** @type {Map<string, Vakveld>} */ (invert(LANG));
const bredeVelden = /** @type {Map<string, Vakveld>} */ (invert(BREED));

/**
 * A text in which capitals, blanks and signs make no difference.
 *
 * @param {string} text
 */
export function normalise(text) {
  return text.toLowerCase().replace(/[^\p{L}\p{Nd}]+/gu, ' ').trim();
}

/**
 * What a heading says about its column; undefined when it is not known.
 *
 * @param {string} kop
 * @param {Vakzoeker} zoeker
 * @returns {Betekenis | undefined}
 */
export function readHeading(kop, zoeker) {
  const name = normalise(kop);
  const own = kandidaatvelden.get(name);
  if (own) return { van: 'kandidaat', veld: own };
  const veld = vakvelden.get(name);
  if (veld) return { van: 'vak', veld };
  const split = splitHeading(name, zoeker);
  if (split) return split;
  const code = zoeker.find(name);
  // Of these one column tells all there is.
  return code !== undefined && zoeker.zonderCE.has(code) ? { van: 'kopvak', veld: 'kaal', vak: { code, tekst: name } } : undefined;
}

/**
 * Tells whether a heading goes before others of its field, also when it stands behind them: nobody is called by all that stands in a passport.
 *
 * @param {string} kop
 */
export function goesFirst(kop) {
  return normalise(kop) === 'roepnaam';
}

/**
 * A subject and a field, either of which may come first.
 *
 * @param {string} name
 * @param {Vakzoeker} zoeker
 * @returns {Betekenis | undefined}
 */
function splitHeading(name, zoeker) {
  const words = name.split(' ');
  for (let n = 1; n <= WORDS && n < words.length; n++) {
    for (const [field, subject] of [[words.slice(-n), words.slice(0, -n)], [words.slice(0, n), words.slice(n)]]) {
      const found = ofSubject(subject?.join(' ') ?? '', bredeVelden.get(field?.join(' ') ?? ''), zoeker);
      if (found) return found;
    }
  }
  return undefined;
}

/**
 * What a person chose for a column: a field, a subject and a field with a point between, or `-`. Undefined when it is none of these.
 *
 * @param {string} keuze
 * @param {Vakzoeker} zoeker
 * @returns {Betekenis | undefined}
 */
export function readKeuze(keuze, zoeker) {
  if (keuze === '-') return { van: 'niet' };
  if (Object.hasOwn(KANDIDAAT, keuze)) return { van: 'kandidaat', veld: /** @type {Kandidaatveld} */ (keuze) };
  if (Object.hasOwn(LANG, keuze)) return { van: 'vak', veld: /** @type {Vakveld} */ (keuze) };
  const point = keuze.lastIndexOf('.');
  const veld = keuze.slice(point + 1);
  return point < 0 || !Object.hasOwn(BREED, veld) ? undefined : ofSubject(keuze.slice(0, point), /** @type {Vakveld} */ (veld), zoeker);
}

/**
 * @param {string} tekst
 * @param {Vakveld | undefined} veld
 * @param {Vakzoeker} zoeker
 * @returns {Betekenis | undefined}
 */
function ofSubject(tekst, veld, zoeker) {
  const code = veld && zoeker.find(tekst);
  return veld && code !== undefined ? { van: 'kopvak', veld, vak: { code, tekst } } : undefined;
}

/**
 * @param {Record<string, string[] | undefined>} table
 * @returns {Map<string, string>}
 */
function invert(table) {
  return new Map(Object.entries(table).flatMap(([veld, names = []]) => names.map((name) => /** @type {[string, string]} */ ([name, veld]))));
}
