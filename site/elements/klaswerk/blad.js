/** @import { Antwoord, Gegevens } from '../../js/types' */
/** @import { Kandidaat } from '../../js/klas/types' */
/** @import { Blad } from './berichten' */
import { shortPlace } from '../eisen/artikel.js';
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

/**
 * The grades as they were handed in, with the eindcijfers of the reply; the combinatiecijfer last.
 *
 * @param {Gegevens} gegevens
 * @param {NonNullable<Kandidaat['verzoek']>['vakken']} vakken
 * @param {Antwoord['eindcijfers']} eindcijfers
 * @returns {Blad['cijfers']}
 */
function gradesOf(gegevens, vakken, eindcijfers) {
  const rest = [...eindcijfers];
  const take = (/** @type {string} */ code) => {
    const at = rest.findIndex(({ vak }) => vak === code);
    return at < 0 ? '' : String(rest.splice(at, 1)[0]?.eindcijfer ?? '');
  };
  const text = (/** @type {unknown} */ value) => (value === undefined || value === null ? '' : String(value));
  const own = vakken.map(({ vak = '', naam, se, ce, beoordeling }) => ({
    vak: text(naam) || vaknaam(gegevens, vak), se: text(se ?? beoordeling), ce: text(ce), eindcijfer: take(vak),
  }));
  const combinatie = take('combinatiecijfer');
  return combinatie ? [...own, { vak: zin('combinatiecijfer', 'combination grade'), se: '', ce: '', eindcijfer: combinatie }] : own;
}
