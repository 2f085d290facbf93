/** @import {Fout} from '../../js/delen/bewaard.js' */
import { taal } from '../../js/taal.js';

/**
 * Everything that this element says, by language.
 *
 * @typedef {object} Woorden
 * @property {string} kop
 * @property {string} uitleg
 * @property {string} naam
 * @property {string} voorstel the name of a first list
 * @property {string} bewaar
 * @property {string} leeg
 * @property {string} naamloos
 * @property {string} lijsten
 * @property {(dag: string, examen: string) => string} van
 * @property {Record<'open' | 'hernoem' | 'wis', (naam: string) => string>} knop names of the buttons of one list, the visible word first
 * @property {Record<'open' | 'hernoem' | 'wis', string>} kort the visible words
 * @property {string} wisAlles
 * @property {string} nieuweNaam
 * @property {string} klaar
 * @property {(naam: string) => string} bewaard
 * @property {(naam: string) => string} bestaat
 * @property {string} vervang
 * @property {string} nee
 * @property {(naam: string) => string} geopend
 * @property {(naam: string) => string} nietBewaard
 * @property {(naam: string) => string} openToch
 * @property {(naam: string) => string} gewist
 * @property {string} zekerAlles
 * @property {string} allesGewist
 * @property {string} terug
 * @property {(naam: string) => string} heet
 * @property {Record<Fout, string>} fouten
 */

/** @type {Record<'nl' | 'en', Woorden>} */
const TEKSTEN = {
  nl: {
    kop: 'Bewaar in deze browser',
    uitleg: 'Dan staat je lijst er morgen nog. Iedereen die dit apparaat gebruikt, kan hem openen. Er wordt niets verstuurd.',
    naam: 'Naam van de lijst',
    voorstel: 'Mijn lijst',
    bewaar: 'Bewaar',
    leeg: 'Er staat nog niets in je lijst. Kies eerst je opleiding en je profiel.',
    naamloos: 'Geef je lijst eerst een naam.',
    lijsten: 'Bewaarde lijsten',
    van: (dag, examen) => `${examen}, bewaard op ${dag}`,
    knop: {
      open: (naam) => `Open ${naam}`,
      hernoem: (naam) => `Hernoem ${naam}`,
      wis: (naam) => `Wis ${naam}`,
    },
    kort: { open: 'Open', hernoem: 'Hernoem', wis: 'Wis' },
    wisAlles: 'Wis alle bewaarde lijsten',
    nieuweNaam: 'Nieuwe naam',
    klaar: 'Klaar',
    bewaard: (naam) => `‘${naam}’ is bewaard in deze browser.`,
    bestaat: (naam) => `Er is al een lijst die ‘${naam}’ heet. Wil je die vervangen door deze?`,
    vervang: 'Vervang',
    nee: 'Nee, doe niets',
    geopend: (naam) => `‘${naam}’ is geopend.`,
    nietBewaard: (naam) => `De lijst die je nu ziet, is niet bewaard. Wil je toch ‘${naam}’ openen?`,
    openToch: (naam) => `Open ‘${naam}’`,
    gewist: (naam) => `‘${naam}’ is gewist.`,
    zekerAlles: 'Wil je alle lijsten wissen die in deze browser bewaard zijn? Dat kun je niet ongedaan maken.',
    allesGewist: 'Er is niets meer bewaard in deze browser.',
    terug: 'Ongedaan maken',
    heet: (naam) => `De lijst heet nu ‘${naam}’.`,
    fouten: {
      geweigerd: 'Deze browser staat bewaren niet toe, bijvoorbeeld omdat dit een privévenster is. Je lijst staat er nog. Bewaar hem als bestand of als link.',
      vol: 'Bewaren lukte niet: er is geen ruimte meer, of deze browser staat het niet toe. Je lijst staat er nog. Bewaar hem als bestand of als link.',
      onleesbaar: 'Wat hier eerder is bewaard, kan deze versie van de pagina niet lezen. Er is niets veranderd. Wis het om weer te kunnen bewaren.',
      'te-lang': 'Deze lijst is te lang om te bewaren. Bewaar hem als bestand.',
      'te-veel': 'Er zijn al twintig lijsten bewaard. Wis er eerst een.',
      'naam-bestaat': 'Er is al een lijst met die naam. Kies een andere.',
    },
  },
  en: {
    kop: 'Keep in this browser',
    uitleg: 'Then your list will still be here tomorrow. Anyone who uses this device can open it. Nothing is sent.',
    naam: 'Name of the list',
    voorstel: 'My list',
    bewaar: 'Keep',
    leeg: 'There is nothing on your list yet. First choose your type of education and your profile.',
    naamloos: 'Give your list a name first.',
    lijsten: 'Lists that are kept',
    van: (dag, examen) => `${examen}, kept on ${dag}`,
    knop: {
      open: (naam) => `Open ${naam}`,
      hernoem: (naam) => `Rename ${naam}`,
      wis: (naam) => `Erase ${naam}`,
    },
    kort: { open: 'Open', hernoem: 'Rename', wis: 'Erase' },
    wisAlles: 'Erase all lists that are kept',
    nieuweNaam: 'New name',
    klaar: 'Done',
    bewaard: (naam) => `‘${naam}’ is kept in this browser.`,
    bestaat: (naam) => `There is already a list called ‘${naam}’. Do you want to replace it by this one?`,
    vervang: 'Replace',
    nee: 'No, do nothing',
    geopend: (naam) => `‘${naam}’ has been opened.`,
    nietBewaard: (naam) => `The list that you see now is not kept. Do you still want to open ‘${naam}’?`,
    openToch: (naam) => `Open ‘${naam}’`,
    gewist: (naam) => `‘${naam}’ has been erased.`,
    zekerAlles: 'Do you want to erase all lists that are kept in this browser? You cannot undo this.',
    allesGewist: 'Nothing is kept in this browser any more.',
    terug: 'Undo',
    heet: (naam) => `The list is now called ‘${naam}’.`,
    fouten: {
      geweigerd: 'This browser does not allow keeping lists, for example because this is a private window. Your list is still here. Save it as a file or as a link.',
      vol: 'Keeping it failed: there is no room left, or this browser does not allow it. Your list is still here. Save it as a file or as a link.',
      onleesbaar: 'This version of the page cannot read what was kept here before. Nothing has changed. Erase it to be able to keep lists again.',
      'te-lang': 'This list is too long to keep. Save it as a file.',
      'te-veel': 'Twenty lists are kept already. Erase one first.',
      'naam-bestaat': 'There is already a list with that name. Choose another one.',
    },
  },
};

/** What this element says, in the language of the page. */
export const woorden = TEKSTEN[taal];
