/** @import { Samenvatting } from '../../js/klas/types' */
import { toNumber } from '../klasbeeld/getal.js';
import { zin } from '../../js/taal.js';

/** @type {Record<Samenvatting['cumLaude'], string>} */
export const CUM_LAUDE = { ja: zin('ja', 'yes'), nee: zin('nee', 'no'), open: zin('nog open', 'still open'), '': '' };

export const woorden = {
  /** @type {Record<string, string>} */
  koppen: {
    kandidaat: zin('Kandidaat', 'Candidate'),
    naam: zin('Naam', 'Name'),
    groep: zin('Klas', 'Class'),
    uitslag: zin('Uitslag', 'Result'),
    waarom: zin('Waar het om draait', 'What it hinges on'),
    weggelaten: zin('Telt niet mee', 'Left out'),
    herkansing: zin('Beste herkansing', 'Best resit'),
    cumlaude: 'Cum laude',
  },
  opent: zin(', opent in de rekenmachine, in een nieuw tabblad', ', opens in the calculator, in a new tab'),
  naarGebreken: zin(', naar wat er niet klopt', ', to what is wrong'),
  geenLink: zin('past niet in een link', 'does not go in a link'),
  titel: zin('De uitslag van elke kandidaat', 'The result of each candidate'),
  toon: zin('Toon', 'Show'),
  alles: zin('iedereen', 'everybody'),
  gesprek: zin('wie een gesprek nodig heeft', 'who needs a talk'),
  zoek: zin('Zoek', 'Search'),
  zoekHulp: zin('nummer, naam of reden', 'number, name or reason'),
  alleGroepen: zin('alle klassen', 'all classes'),
  zonderGroep: zin('zonder klas', 'without a class'),
  niemand: zin('Geen kandidaat past bij deze keuze.', 'No candidate fits this choice.'),
  allen: zin('Toon iedereen', 'Show everybody'),
  toetsen: zin('Met de pijltjes, Page Up, Page Down, Home en End loop je door de kandidaten. Enter opent de rekenmachine.', 'The arrows, Page Up, Page Down, Home and End lead through the candidates. Enter opens the calculator.'),
  aantal: (/** @type {number} */ shown, /** @type {number} */ total) =>
    shown === total
      ? zin(`Je ziet alle ${toNumber(total)} kandidaten.`, `You see all ${toNumber(total)} candidates.`)
      : zin(`Je ziet ${toNumber(shown)} van de ${toNumber(total)} kandidaten.`, `You see ${toNumber(shown)} of the ${toNumber(total)} candidates.`),
  gesorteerd: (/** @type {string} */ kop, /** @type {boolean} */ down) => {
    const column = kop.toLowerCase();
    return down ? zin(`Aflopend op volgorde van ${column}.`, `In descending order of ${column}.`) : zin(`Oplopend op volgorde van ${column}.`, `In ascending order of ${column}.`);
  },
};
