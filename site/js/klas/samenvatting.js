/** @import {Antwoord, Gegevens, Uitleg} from '../types' */
/** @import {Geplaatst, Kandidaat, Samenvatting} from './types' */
/** @import {Kandidatenlezer} from './kandidaten.js' */
import { bestWay } from '../../elements/herkansing/kort.js';
import { vaknaam } from '../lijst/catalogus.js';
import { zin } from '../taal.js';
import { placeGebreken } from './plaats.js';

/**
 * A candidate as a row of the table.
 *
 * @param {Gegevens} gegevens names the subjects in the language of the page
 * @param {Kandidatenlezer | undefined} lezer knows where a gebrek is; not needed for an answer without one
 * @param {Kandidaat} kandidaat
 * @param {Antwoord} [antwoord] to the request with `uitleg` and `herkansing`; none for a candidate without a request
 * @returns {Samenvatting}
 */
export function summarise(gegevens, lezer, kandidaat, antwoord) {
  const { sleutel, naam, groep, verzoek } = kandidaat;
  const row = { sleutel, naam, groep, opleiding: verzoek?.examen.opleiding ?? '' };
  const gebreken = findGebreken(lezer, kandidaat, antwoord);
  if (!antwoord || gebreken.length > 0) {
    return { ...row, uitslag: 'fout', cumLaude: '', waarom: gebreken[0]?.tekst ?? '', weggelaten: [], herkansing: '', gebreken };
  }
  const { uitslag, cumLaude, uitleg } = antwoord;
  return {
    ...row, uitslag, cumLaude, gebreken,
    waarom: uitslag === 'geslaagd' ? '' : uitleg.reden,
    weggelaten: nameOmitted(gegevens, kandidaat, uitleg),
    herkansing: uitleg.herkansing ? bestWay(uitleg.herkansing, Infinity) : '',
  };
}

/**
 * @param {Kandidatenlezer | undefined} lezer
 * @param {Kandidaat} kandidaat
 * @param {Antwoord | undefined} antwoord
 * @returns {Samenvatting['gebreken']}
 */
function findGebreken(lezer, kandidaat, antwoord) {
  const placed = lezer && antwoord?.gebreken ? placeGebreken(lezer, kandidaat, antwoord.gebreken) : [];
  const own = [...kandidaat.gebreken, ...placed].map(({ regel, kolom, tekst, waarde }) => ({ regel, ...(kolom === undefined ? {} : { kolom }), tekst, ...(waarde === undefined ? {} : { waarde }) }));
  if (own.length > 0 || (antwoord && !antwoord.storing)) return own;
  return [{ regel: kandidaat.regel, tekst: zin('Deze kandidaat konden we niet beoordelen.', 'We could not judge this candidate.') }];
}

/**
 * What is left out, by name: a keuzevak by its own.
 *
 * @param {Gegevens} gegevens
 * @param {Kandidaat} kandidaat
 * @param {Uitleg} uitleg
 */
function nameOmitted(gegevens, { verzoek }, { weggelaten }) {
  return weggelaten.flatMap((i) => {
    const { vak, naam } = verzoek?.vakken[i] ?? {};
    return typeof naam === 'string' ? naam : vak ? vaknaam(gegevens, vak) : [];
  });
}
