/** @import {Fout} from '../../js/delen/codec.js' */
import { taal } from '../../js/taal.js';

/**
 * Everything that this element says, by language.
 *
 * @typedef {object} Woorden
 * @property {string} bewaard beside the closed fold-out, when this browser keeps lists
 * @property {string} laadfout
 * @property {string} leeg
 * @property {{ kop: string, keuze: string, met: string, zonder: string, letop: string, alleen: string, achter: string, kopieer: string, deel: string,
 *   titel: string, gekopieerd: string, zelf: string, adres: string, teLang: string }} link
 * @property {{ kop: string, knop: string, uitleg: string, datum: (dag: string) => string, regels: (regeling: string) => string, besluit: (nummers: string) => string, tekstVan: string }} druk
 * @property {{ kop: string, csv: string, json: string, uitleg: string, klaar: (naam: string) => string }} bestand
 * @property {{ getoond: string, zonderCijfers: string, vraag: string, toon: string, houd: string, gewisseld: string, gehouden: string, sluit: string,
 *   fouten: Record<Fout, string> }} ontvangst
 */

/** @type {Record<'nl' | 'en', Woorden>} */
const TEKSTEN = {
  nl: {
    bewaard: 'Je hebt hier lijsten bewaard.',
    laadfout: 'Dit onderdeel kon niet worden geladen. Controleer je internet en laad de pagina opnieuw.',
    leeg: 'Er staat nog niets in je lijst. Kies eerst je opleiding en je profiel.',
    link: {
      kop: 'Deel je lijst met een link',
      keuze: 'Wat staat er in de link?',
      met: 'Met cijfers',
      zonder: 'Zonder cijfers: alleen het examen en de vakken',
      letop: 'Let op: wie deze link heeft, ziet je cijfers. Stuur hem alleen aan iemand die ze mag zien. De cijfers zitten in de link zelf en staan niet op een server. De browser waarin de link wordt geopend, kan hem in zijn geschiedenis bewaren.',
      alleen: 'In de link staan alleen je examen, je vakken en de namen die je zelf aan keuzevakken gaf.',
      achter: 'Een cijfer dat niet klopt, of dat bij een vak hoort dat je nog niet koos, gaat niet mee.',
      kopieer: 'Kopieer de link',
      deel: 'Deel de link …',
      titel: 'Cijferlijst',
      gekopieerd: 'De link is gekopieerd. Plak hem in een bericht.',
      zelf: 'Kopiëren lukte niet vanzelf. Kopieer de link hieronder.',
      adres: 'De link',
      teLang: 'Deze lijst past niet in een link. Bewaar hem als bestand.',
    },
    druk: {
      kop: 'Print je lijst of maak een pdf',
      knop: 'Printen of pdf maken',
      uitleg: 'Je lijst, de uitslag en alle eisen op één A4. Wil je een pdf? Kies in het printvenster ‘Opslaan als pdf’.',
      datum: (dag) => `Geprint op ${dag}.`,
      regels: (regeling) => `Berekend met de regels van ${regeling}.`,
      besluit: (nummers) => `De artikelen staan op wetten.overheid.nl: ${nummers}.`,
      tekstVan: 'tekst van',
    },
    bestand: {
      kop: 'Bewaar als bestand',
      csv: 'Voor Excel (csv)',
      json: 'Voor programma’s (json)',
      uitleg: 'Het bestand komt bij je downloads. Je cijfers staan erin.',
      klaar: (naam) => `Het bestand ${naam} is gemaakt.`,
    },
    ontvangst: {
      getoond: 'Dit is een gedeelde lijst: iemand stuurde je de link. Wat je verandert, ziet de ander niet.',
      zonderCijfers: 'Dit is een gedeelde lijst zonder cijfers: iemand stuurde je de link. Vul je eigen cijfers in. De ander ziet ze niet.',
      vraag: 'Je opende een link met een gedeelde lijst. Je eigen lijst staat er nog.',
      toon: 'Toon de gedeelde lijst',
      houd: 'Houd mijn lijst',
      gewisseld: 'Je ziet de gedeelde lijst in plaats van je eigen lijst.',
      gehouden: 'Je eigen lijst staat er nog. De gedeelde lijst is niet geopend.',
      sluit: 'Sluit',
      fouten: {
        kapot: 'Deze link werkt niet. Misschien is er een stuk van af gevallen. Vraag of je hem nog een keer krijgt.',
        nieuwer: 'Deze link is gemaakt met een nieuwere versie van deze pagina. Laad de pagina opnieuw en open de link nog een keer.',
        'te-lang': 'Deze link is te lang voor een cijferlijst. Vraag of je hem nog een keer krijgt.',
      },
    },
  },
  en: {
    bewaard: 'You have lists saved here.',
    laadfout: 'This part could not be loaded. Check your internet connection and reload the page.',
    leeg: 'There is nothing on your list yet. First choose your type of education and your profile.',
    link: {
      kop: 'Share your list with a link',
      keuze: 'What is in the link?',
      met: 'With grades',
      zonder: 'Without grades: only the exam and the subjects',
      letop: 'Please note: anyone who has this link can see your grades. Only send it to someone who may see them. The grades are in the link itself, not on a server. The browser that opens the link may keep it in its history.',
      alleen: 'The link only holds your exam, your subjects and the names you gave to elective subjects.',
      achter: 'A grade that is not valid, or that belongs to a subject you have not chosen yet, is left out.',
      kopieer: 'Copy the link',
      deel: 'Share the link …',
      titel: 'List of grades',
      gekopieerd: 'The link has been copied. Paste it into a message.',
      zelf: 'Copying did not work by itself. Copy the link below.',
      adres: 'The link',
      teLang: 'This list does not fit in a link. Save it as a file.',
    },
    druk: {
      kop: 'Print your list or make a PDF',
      knop: 'Print or make a PDF',
      uitleg: 'Your list, the result and all requirements on one A4 page. Would you like a PDF? Choose ‘Save as PDF’ in the print window.',
      datum: (dag) => `Printed on ${dag}.`,
      regels: (regeling) => `Worked out by the rules of ${regeling}.`,
      besluit: (nummers) => `The articles are on wetten.overheid.nl: ${nummers}.`,
      tekstVan: 'text of',
    },
    bestand: {
      kop: 'Save as a file',
      csv: 'For Excel (CSV)',
      json: 'For programs (JSON)',
      uitleg: 'The file goes to your downloads. Your grades are in it.',
      klaar: (naam) => `The file ${naam} has been made.`,
    },
    ontvangst: {
      getoond: 'This is a shared list: someone sent you the link. They do not see what you change.',
      zonderCijfers: 'This is a shared list without grades: someone sent you the link. Fill in your own grades. They will not see them.',
      vraag: 'You opened a link with a shared list. Your own list is still here.',
      toon: 'Show the shared list',
      houd: 'Keep my list',
      gewisseld: 'You see the shared list instead of your own.',
      gehouden: 'Your own list is still here. The shared list was not opened.',
      sluit: 'Close',
      fouten: {
        kapot: 'This link does not work. Perhaps a part of it got lost. Ask for it to be sent again.',
        nieuwer: 'This link was made with a newer version of this page. Reload the page and open the link again.',
        'te-lang': 'This link is too long for a list of grades. Ask for it to be sent again.',
      },
    },
  },
};

/** What this element says, in the language of the page. */
export const woorden = TEKSTEN[taal];

/**
 * A day in words, such as 22 november 2026.
 *
 * @param {Date} dag
 */
export function dayInWords(dag) {
  return dag.toLocaleDateString(taal === 'en' ? 'en-GB' : 'nl-NL', { day: 'numeric', month: 'long', year: 'numeric' });
}
