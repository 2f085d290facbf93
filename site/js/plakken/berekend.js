import { squeeze } from './vaknamen.js';

/** What schools write below a list, and the engine works out itself. */
const BEREKEND =
  /^(combi(natie)?(cijfer|vak)?s?|gem(iddelde?)?|totaal|som|eindtotaal|eindcijfers?|aantal(tekorten|onvoldoendes|vakken|punten)?|tekort(en|punten)?|compensatie(punten)?|uitslag|resultaat|geslaagd|gezakt|afgewezen|judicium|cumlaude|slaagzakregeling|zakslaagregeling|kernvakken(regeling)?)$/;

/** Parts of such a name, when more is said than that. */
const BEGIN = /^(combinatiecijfer|gemiddelde?(s?ce|se|cijfer|eind|van|over|centraal|school)|gemce|gemse|gemeind|totaal(gem|punt|aantal|cijfer|eind)|eindgemiddelde|secijfergem|cegemiddelde|aantaltekort|aantalonvoldoende|compensatie|tekortpunten)/;

/** The parts of a list, and other lines that stand above rows. */
const TUSSENKOP = /^(gemeenschappelijk(deel|evakken)?|profiel(deel|vakken|keuze(vakken|vak)?)?|vrij(e)?(deel|keuzevak|keuze|ruimte|vak|vakken)?|sector(deel|vakken)|overige(vakken)?|vakken|onderdelencombinatiecijfer|combinatiecijferonderdelen|beroepsgericht(e(vakken|keuzevakken)|programma)?|extravak(ken)?|handelingsdelen|nietcijfervakken)$/;

/**
 * Tells whether a row was computed from the others.
 *
 * @param {string} name what stands where a subject should
 */
export function isComputed(name) {
  const text = squeeze(name.replace(/\([^()]*\)/g, ''));
  return BEREKEND.test(text) || BEGIN.test(text);
}

/**
 * Tells whether a line only says what the rows below it are.
 *
 * @param {string} name
 */
export function isTussenkop(name) {
  return TUSSENKOP.test(squeeze(name));
}
