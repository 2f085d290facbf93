/** @import { Antwoordwoord } from '../../js/types' */
import { toNumber } from '../klasbeeld/getal.js';
import { taal, zin } from '../../js/taal.js';

const people = (/** @type {number} */ number) => (number === 1 ? zin('1 kandidaat', '1 candidate') : zin(`${toNumber(number)} kandidaten`, `${toNumber(number)} candidates`));

export const woorden = {
  kop: zin('Afdrukken en bewaren', 'Print and save'),
  lijst: zin('Druk de lijst af', 'Print the list'),
  bladen: zin('Een blad per kandidaat', 'A sheet per candidate'),
  csv: zin('Bewaar als CSV', 'Save as CSV'),
  stop: zin('Stop', 'Stop here'),
  bestand: zin('uitslag-klas.csv', 'class-results.csv'),
  uitleg: (/** @type {number} */ number) => {
    const who = people(number);
    return zin(`Dit gaat over wie je nu ziet: ${who}. Er staan namen en cijfers in. Bewaar en deel het zoals je school dat afspreekt.`, `This is about whom you see now: ${who}. It holds names and grades. Keep and share it as your school has agreed.`);
  },
  teVeel: (/** @type {number} */ most) => zin(`Een blad per kandidaat kan voor hoogstens ${most} tegelijk: kies eerst een klas of een uitslag.`, `A sheet per candidate is possible for at most ${most} at once: first choose a class or a result.`),
  bewaard: (/** @type {number} */ number) => {
    const who = people(number);
    return zin(`Bewaard: ${who}.`, `Saved: ${who}.`);
  },
  maken: (/** @type {number} */ done, /** @type {number} */ total) => zin(`Bladen maken: ${done} van ${total}`, `Making sheets: ${done} of ${total}`),
  mislukt: zin('Dat ging mis. Probeer het nog eens.', 'That went wrong. Please try again.'),

  // On paper.
  titel: zin('Uitslag van de klas', 'Results of the class'),
  iedereen: zin('Alle kandidaten in het bestand', 'All candidates in the file'),
  gedrukt: (/** @type {string} */ day) => zin(`Afgedrukt op ${day}.`, `Printed on ${day}.`),
  regelingen: (/** @type {string[]} */ names) => zin(`Nagerekend met de regels van ${names.join(', ')}.`, `Judged by the rules of ${names.join(', ')}.`),
  versie: (/** @type {string} */ version) => zin(`Slaagwijzer, versie ${version}.`, `Slaagwijzer, version ${version}.`),
  voorbehoud: zin('Aan deze berekening kunnen geen rechten worden ontleend. Je school stelt de uitslag vast.', 'No rights can be derived from this calculation. Your school decides on the result.'),
  gestopt: zin('Deze lijst is niet volledig: het nakijken is eerder gestopt.', 'This list is not complete: the judging was stopped.'),
  vak: zin('Vak', 'Subject'),
  eindcijfer: zin('Eind', 'Final'),
  cijfers: zin('Cijfers', 'Grades'),
  eisen: zin('De eisen', 'The requirements'),
  herkansing: zin('Herkansing', 'Resit'),
  geenUitslag: zin('Niet beoordeeld', 'Not judged'),
  fouten: zin('Dit klopt niet in het bestand', 'This is wrong in the file'),
  /** @type {Record<Antwoordwoord, string>} */
  oordelen: { ja: zin('gehaald', 'met'), nee: zin('niet gehaald', 'not met'), open: zin('nog niet zeker', 'not certain yet') },
};

/** @param {Date} date */
export function dayInWords(date) {
  return date.toLocaleDateString(zin('nl-NL', 'en-GB'), { day: 'numeric', month: 'long', year: 'numeric' });
}

/** @param {string[]} regelingen */
export function sortNames(regelingen) {
  return [...new Set(regelingen)].filter(Boolean).sort(new Intl.Collator(taal, { numeric: true }).compare);
}
