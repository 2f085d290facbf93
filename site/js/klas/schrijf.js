/** @import {Samenvatting} from './types' */
import { zin } from '../taal.js';
import { writeCSV } from './cel.js';

const UITSLAGEN = {
  geslaagd: zin('geslaagd', 'passed'),
  afgewezen: zin('gezakt', 'failed'),
  open: zin('nog open', 'still open'),
  fout: zin('niet beoordeeld', 'not judged'),
};
const CUM_LAUDE = { ja: zin('ja', 'yes'), nee: zin('nee', 'no'), open: zin('nog open', 'still open'), '': '' };

/** The columns of the file, in their order. @type {[string, (rij: Samenvatting) => string][]} */
const KOLOMMEN = [
  [zin('Kandidaat', 'Candidate'), ({ sleutel }) => sleutel],
  [zin('Naam', 'Name'), ({ naam }) => naam],
  [zin('Klas', 'Class'), ({ groep }) => groep],
  [zin('Opleiding', 'School type'), ({ opleiding }) => opleiding],
  [zin('Uitslag', 'Result'), ({ uitslag }) => UITSLAGEN[uitslag]],
  [zin('Cum laude', 'With honours'), ({ cumLaude }) => CUM_LAUDE[cumLaude]],
  [zin('Waarom', 'Why'), ({ waarom }) => waarom],
  [zin('Niet meegeteld', 'Left out'), ({ weggelaten }) => weggelaten.join(', ')],
  [zin('Herkansing', 'Resit'), ({ herkansing }) => herkansing],
  [zin('Wat niet klopt', 'What is wrong'), ({ gebreken }) => gebreken.map(describeGebrek).join(' ')],
];

/**
 * The rows of the table as CSV, in the language of the page.
 *
 * @param {Samenvatting[]} rijen
 */
export function writeSamenvattingen(rijen) {
  return writeCSV([KOLOMMEN.map(([kop]) => kop), ...rijen.map((rij) => KOLOMMEN.map(([, read]) => read(rij)))]);
}

/**
 * Where it is, and what.
 *
 * @param {Samenvatting['gebreken'][number]} gebrek
 */
export function describeGebrek({ regel, kolom, tekst }) {
  const where = zin(`Regel ${regel}`, `Line ${regel}`);
  return `${kolom === undefined ? where : `${where}, ${kolom}`}: ${tekst}`;
}
