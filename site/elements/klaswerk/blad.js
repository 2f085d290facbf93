/** @import { Antwoord, Gegevens } from '../../js/types' */
/** @import { Kandidaat, Klasverzoek } from '../../js/klas/types' */
/** @import { Blad } from './berichten' */
import { shortPlace } from '../eisen/artikel.js';
import { groupBy } from '../klasbeeld/groepen.js';
import { vaknaam } from '../../js/lijst/catalogus.js';
import { zin } from '../../js/taal.js';

/**
 * What is printed of a candidate with a verdict.
 *
 * @param {Gegevens} gegevens
 * @param {Kandidaat} kandidaat
 * @param {Antwoord} [antwoord]
 * @returns {Blad | null} null for a candidate without a verdict
 */
export function makeBlad(gegevens, { verzoek }, antwoord) {
  if (!verzoek || !antwoord?.uitleg) return null;
  const { uitleg, eisen } = antwoord;
  return {
    kop: uitleg.kop,
    reden: uitleg.reden,
    pakket: uitleg.pakket,
    weggelaten: uitleg.buitenBeschouwing ?? '',
    herkansing: uitleg.herkansing?.zin ?? '',
    cumLaude: uitleg.cumLaude,
    eisen: eisen.map(({ oordeel, tekst, bron }, i) => ({ titel: uitleg.eisen[i]?.titel ?? '', oordeel, tekst, plaats: shortPlace(bron) })),
    cijfers: gradesOf(gegevens, verzoek.vakken, antwoord.eindcijfers),
  };
}

/** A subject as it was handed in. @typedef {Klasverzoek['vakken'][number]} Vak */

/**
 * The grades as they were handed in, with the eindcijfers of the reply; the combinatiecijfer last.
 *
 * @param {Gegevens} gegevens
 * @param {Vak[]} vakken
 * @param {Antwoord['eindcijfers']} eindcijfers
 * @returns {Blad['cijfers']}
 */
function gradesOf(gegevens, vakken, eindcijfers) {
  const found = placeEindcijfers(vakken, eindcijfers);
  const own = vakken.map((entry) => {
    const { vak = '', naam, se, ce, beoordeling } = entry;
    return { vak: textOf(naam) || vaknaam(gegevens, vak), se: textOf(se ?? beoordeling), ce: textOf(ce), eindcijfer: textOf(found.get(entry)) };
  });
  const combinatie = eindcijfers.find(({ vak }) => vak === 'combinatiecijfer');
  return combinatie ? [...own, { vak: zin('combinatiecijfer', 'combination grade'), se: '', ce: '', eindcijfer: textOf(combinatie.eindcijfer) }] : own;
}

/** @param {unknown} value */
function textOf(value) {
  return value === undefined || value === null ? '' : String(value);
}

/**
 * Which subject each eindcijfer is of. The reply gives them by code, in the order of entry, and leaves out who has none: of keuzevakken,
 * which share a code, those have one that have a grade. When that does not come out none of them is told, rather than another's.
 *
 * @param {Vak[]} vakken
 * @param {Antwoord['eindcijfers']} eindcijfers
 */
function placeEindcijfers(vakken, eindcijfers) {
  const byCode = groupBy(eindcijfers, ({ vak }) => vak);
  /** @type {Map<Vak, number>} */
  const found = new Map();
  for (const [code, same] of groupBy(vakken, ({ vak = '' }) => vak)) {
    const grades = byCode.get(code) ?? [];
    const graded = same.length === grades.length ? same : same.filter(isGraded);
    if (graded.length === grades.length) grades.forEach(({ eindcijfer }, i) => found.set(/** @type {Vak} */ (graded[i]), eindcijfer));
  }
  return found;
}

/**
 * Whether a subject without a centraal examen has an eindcijfer: its own, or that of an earlier exam. Who is exempt keeps only the latter.
 *
 * @param {Vak} vak
 */
function isGraded({ se, eindcijfer, vrijstelling, ontheffing }) {
  return textOf(vrijstelling || ontheffing ? eindcijfer : se) !== '';
}
