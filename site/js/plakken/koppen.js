/** @import {Betekenis} from './types' */
import { squeeze } from './vaknamen.js';

/** What columns are called, without capitals, blanks and dots. @type {[Betekenis, RegExp][]} */
const KOPPEN = [
  ['vak', /^(vak|vakken|vaknaam|naamvak|vakomschrijving|vakafkorting|vakcode|vakafk|omschrijving|afkorting|afk|code|examenvak|subject|leervak)$/],
  ['naam', /^(naam|eigennaam|naamkeuzevak|label)$/],
  ['se', /^(se|secijfer|cijferse|seeind|seeindcijfer|eindcijferse|segem|segemiddelde|gemse|gemiddeldese|seresultaat|resultaatse|schoolexamens?|schoolexamencijfer|cijferschoolexamen|schoolex|sef|sedefinitief|collegeexamen|college|collegeexamencijfer)$/],
  ['ce', /^(ce|cse|cspe|cecspe|csecspe|cecijfer|csecijfer|cijferce|cijfercse|ceresultaat|resultaatce|centraalexamen|centraleexamen|centraalexamencijfer|cijfercentraalexamen|centraalschriftelijkexamen|centraalex|landelijkexamen)$/],
  ['rv', /^(rv|rvtoets|resultaatverbeteringstoets)$/],
  ['beoordeling', /^(beoordeling|waardering|oordeel|vgo|ovg|ovgbeoordeling|woordbeoordeling)$/],
  ['status', /^(status|vrijstelling|vrijst|vrijstellingofontheffing|ontheffing|bijzonderheid|bijzonderheden)$/],
  ['eindcijfer', /^(eindcijfervrijstelling|vrijstellingscijfer|cijfervrijstelling)$/],
  ['behaald', /^(behaald|behaaldin|jaarbehaald|jaarvanbehalen)$/],
  ['niveau', /^(niveau|examenniveau)$/],
  ['herkanst', /^(herkanst|alherkanst|herkansinggebruikt)$/],
  ['zonderSe', /^(alleence|zonderse|zonderschoolexamen)$/],
  ['combi', /^(incombinatiecijfer|teltinhetcombinatiecijfer|combinatiecijfer|combi)$/],
  ['punten', /^(punten|score|behaaldepunten)$/],
  ['schaal', /^(schaal|maximum|maxpunten|maximumscore|vande)$/],
  ['nterm', /^(nterm|normeringsterm)$/],
  ['berekend', /^(eind|ec|eindc|eindcijfers?|eindcijferafgerond|definitief|definitiefcijfer|def|afgerond|eindresultaat|gemiddelde?|gem|eindexamencijfer|cijfereind|cijferlijst|eindgemiddelde|totaal|voldoendeonvoldoende|tekort|tekorten|tekortpunten|compensatie|teltmee|uitslag)$/],
  ['niet', /^(nr|nummer|docent|docenten|leraar|lesgroep|groep|klas|weging|gewicht|studielast|slu|datum|opmerking|opmerkingen|periode|rapport|rapportcijfer|percentage|deel|vaksoort|type|leerjaar|schooljaar|tijdvak|toets|toetsen|kolom)$/],
];

/**
 * What a heading says about its column; undefined when it is no heading that is known.
 *
 * @param {string} text
 * @returns {Betekenis | undefined}
 */
export function betekenisVan(text) {
  const heading = squeeze(text);
  return heading ? KOPPEN.find(([, pattern]) => pattern.test(heading))?.[0] : undefined;
}
