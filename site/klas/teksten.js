/** @import { EngineFailure } from '../js/engine/failure.js' */
import { toNumber } from '../elements/klasbeeld/getal.js';
import { zin } from '../js/taal.js';

export const woorden = {
  opnieuw: zin('Probeer opnieuw', 'Try again'),
  herlaad: zin('Laad de pagina opnieuw', 'Reload the page'),
  teOud: zin('Deze browser is te oud voor deze pagina. Probeer een nieuwere browser of een ander apparaat.', 'This browser is too old for this page. Try a newer browser or another device.'),
  bestand: (/** @type {string} */ naam, /** @type {number} */ done, /** @type {number} */ total) =>
    done === total
      ? zin(`Uit: ${naam}.`, `From: ${naam}.`)
      : zin(`Uit: ${naam}. Nog niet iedereen is nagekeken: ${toNumber(done)} van ${toNumber(total)} kandidaten.`, `From: ${naam}. Not everybody was judged: ${toNumber(done)} of ${toNumber(total)} candidates.`),
  standaard: (/** @type {string} */ text) => zin(`Waar het bestand geen opleiding of jaar noemt, geldt: ${text}.`, `Where the file names no school type or year, this holds: ${text}.`),
  nietGebruikt: (/** @type {string[]} */ kolommen) => zin(`Niet gebruikt: ${kolommen.join(', ')}.`, `Not used: ${kolommen.join(', ')}.`),
  veranderd: zin('Een deel van de kandidaten is niet nagekeken: het bestand kon niet nog eens worden gelezen. Is het intussen veranderd? Kies het dan opnieuw.', 'Some candidates were not judged: the file could not be read again. Has it changed meanwhile? Then choose it again.'),
  gestopt: zin('Gestopt voordat er een kandidaat was nagekeken.', 'Stopped before any candidate was judged.'),
};

/** Why the engine does not judge, and what to do. @type {Record<EngineFailure['kind'], string>} */
export const STORINGEN = {
  load: zin('De rekenmachine kon niet worden opgehaald. Heb je internet?', 'The calculator could not be fetched. Are you online?'),
  version: zin('Er staat een nieuwe versie van deze pagina klaar. Laad de pagina opnieuw en kies je bestand nog een keer.', 'A new version of this page is ready. Reload the page and choose your file again.'),
  broken: zin('De rekenmachine is vastgelopen. Dat is onze fout, niet die van jou.', 'The calculator has crashed. That is our fault, not yours.'),
};
