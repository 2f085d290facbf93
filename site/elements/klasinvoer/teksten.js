/** @import { Reden } from '../klaswerk/berichten' */
import { WEIGERINGEN as GEEN_KLAS } from '../../js/klas/teksten.js';
import { taal, zin } from '../../js/taal.js';

export const woorden = {
  geplakt: zin('wat je plakte', 'what you pasted'),
  leegVeld: zin('Er staat nog niets. Plak eerst je cellen in het veld.', 'There is nothing here yet. First paste your cells in the field.'),
  geenSjabloon: zin('Het voorbeeldbestand kon niet worden gemaakt. Heb je internet?', 'The template could not be made. Are you online?'),
  lezen: (/** @type {string} */ naam) => zin(`Bezig met lezen: ${naam}`, `Reading: ${naam}`),
  leesfout: zin('Het lezen ging mis. Dat is onze fout, niet die van jou. Probeer het nog eens.', 'Reading went wrong. That is our fault, not yours. Please try again.'),
};

/** Why a file is not read, and what to do. @type {Record<Reden, string>} */
export const WEIGERINGEN = {
  ...GEEN_KLAS[taal],
  excel: zin('Dit is een bestand van een spreadsheet. Sla het op als CSV, of kopieer de cellen en plak ze hier.', 'This is a file of a spreadsheet. Save it as CSV, or copy the cells and paste them here.'),
  pdf: zin('Dit is een PDF. Vraag je administratie om een export als CSV.', 'This is a PDF. Ask your administration for an export as CSV.'),
  'geen-tekst': zin('Dit bestand is geen tekst. Kies een CSV-bestand.', 'This file is not text. Choose a CSV file.'),
  onleesbaar: zin('Dit bestand kon niet worden gelezen. Staat het nog op dezelfde plek?', 'This file could not be read. Is it still in the same place?'),
};
