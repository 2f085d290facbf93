// An exam of four subjects, for tests that need no real one.
import { newRij } from '../../site/js/lijst/rangschik.js';
import { GEWOON } from '../../site/js/lijst/voorbeeld.js';

const vakken = { ne: 'ce', ml: 'se', lo: 'beoordeling', keuzevak: 'se' };
const namen = { ne: 'Nederlands', ml: 'maatschappijleer', lo: 'lichamelijke opvoeding', keuzevak: 'keuzevak' };

/** What the page knows of it. */
export const gegevens = {
  jaren: [2027],
  vakken: Object.fromEntries(Object.entries(namen).map(([code, naam]) => [code, { naam }])),
  voorbeelden: {},
  opleidingen: [{ code: 'vmbo-bb', naam: 'vmbo-bb', soorten: ['school'], niveaus: ['havo'], plaatsen: [], profielen: [], programma: 'geen', vakken }],
};

/** A list for it, with some rows. */
export const list = (...rijen) => ({ ...GEWOON, opleiding: 'vmbo-bb', jaar: 2027, profiel: 'ZW', opzij: [], rijen: rijen.map(newRij) });
