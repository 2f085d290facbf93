/** @import {Geplaatst, Weigering} from './types' */
import { taal } from '../taal.js';

/** What is wrong with the rows of a file: the line of another row, what stands here and what stands there. @typedef {{regel?: number, hier?: string, daar?: string}} Waarden */

/** What is said of defects of the file itself, by code; those of the engine come with their sentences. */
export const GEBREKEN = {
  nl: {
    'aanhaling-open': () => 'Er staat een aanhalingsteken dat niet wordt gesloten. Vanaf hier is niets gelezen.',
    'kandidaat-ontbreekt': () => 'In deze rij staat geen kandidaat.',
    'kandidaat-dubbel': (/** @type {Waarden} */ { regel }) => `Deze kandidaat staat ook op regel ${regel}.`,
    'kandidaat-tegenstrijdig': (/** @type {Waarden} */ { regel, hier, daar }) => `Hier staat ‘${hier}’, en op regel ${regel} staat ‘${daar}’.`,
    'rij-te-lang': () => 'Deze rij heeft meer cellen dan er kolommen zijn.',
  },
  en: {
    'aanhaling-open': () => 'There is a quotation mark that is never closed. Nothing is read from here on.',
    'kandidaat-ontbreekt': () => 'This row does not name a candidate.',
    'kandidaat-dubbel': (/** @type {Waarden} */ { regel }) => `This candidate is on line ${regel} too.`,
    'kandidaat-tegenstrijdig': (/** @type {Waarden} */ { regel, hier, daar }) => `Here it says ‘${hier}’, and on line ${regel} it says ‘${daar}’.`,
    'rij-te-lang': () => 'This row has more cells than there are columns.',
  },
};

/** Why a file can't be read, and what to do. @type {Record<'nl' | 'en', Record<Weigering, string>>} */
export const WEIGERINGEN = {
  nl: {
    'te-groot': 'Dit bestand is groter dan 32 MB. Verdeel het in kleinere bestanden.',
    leeg: 'In dit bestand staan geen kandidaten. Zet op de eerste rij de koppen van de kolommen en daaronder de kandidaten.',
    'vorm-onduidelijk': 'We zien niet waar de vakken staan. Maak één kolom met de kop ‘Vak’, of voor elk vak eigen kolommen, zoals ‘Engels SE’ en ‘Engels CE’. Niet allebei.',
    'komma-in-cel': 'In dit bestand staan komma’s tussen de cellen én in de cellen. Dan is niet te zien wat bij elkaar hoort. Bewaar het met puntkomma’s tussen de cellen.',
    'kolom-ontbreekt': 'We zien niet welke kolom zegt wie de kandidaat is. Geef die kolom de kop ‘Kandidaatnummer’ of ‘Naam’, of geef twee kolommen ‘Voornaam’ en ‘Achternaam’.',
  },
  en: {
    'te-groot': 'This file is larger than 32 MB. Split it into smaller files.',
    leeg: 'There are no candidates in this file. Put the headings of the columns in the first row and the candidates below it.',
    'vorm-onduidelijk': 'We cannot see where the subjects are. Make one column with the heading ‘Vak’, or columns for each subject, such as ‘Engels SE’ and ‘Engels CE’. Not both.',
    'komma-in-cel': 'This file has commas between the cells and in the cells too. So we cannot see what belongs together. Save it with semicolons between the cells.',
    'kolom-ontbreekt': 'We cannot see which column says who the candidate is. Give that column the heading ‘Kandidaatnummer’ or ‘Naam’, or two columns ‘Voornaam’ and ‘Achternaam’.',
  },
};

/**
 * A defect of the file itself.
 *
 * @param {keyof typeof GEBREKEN.nl} code
 * @param {{regel: number, kolom?: string}} plek
 * @param {Waarden} [waarden]
 * @returns {Geplaatst}
 */
export function makeDefect(code, plek, waarden = {}) {
  return { ...plek, code, tekst: GEBREKEN[taal][code](waarden) };
}
